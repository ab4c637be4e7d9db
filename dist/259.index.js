import{modules as o}from"./9640.index.js"
export const id=259
export const ids=[259]
export const modules={...o}

