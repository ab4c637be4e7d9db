/** What we put on an issue whose current step was escalated, and take off when it is settled. */
export const overdueLabel = 'protocol: overdue';
