import { z } from 'zod';
import { type TemplateName, templateNames, templatePurpose } from '../templates/template-names.ts';
import { templatePath } from './path-schema.ts';

function instead(name: TemplateName) {
  return templatePath.optional().meta({
    description: `Your own template for ${templatePurpose(name)}.`,
    examples: [`.github/incidents/${name}.md.hbs`],
  });
}

type Shape = Readonly<Record<TemplateName, ReturnType<typeof instead>>>;

function shapeOfTemplates(): Shape {
  const found: Partial<Shape> = Object.fromEntries(templateNames.map((name) => [name, instead(name)]));
  if (!holdsAll(found)) throw new Error('A template is left out.');
  return found;
}

/** `Object.fromEntries` forgets which keys it was given. */
function holdsAll(found: Partial<Shape>): found is Shape {
  return templateNames.every((name) => Object.hasOwn(found, name));
}

export const templatesSchema = z
  .strictObject(shapeOfTemplates(), { error: `a map with ${templateNames.join(', ')}` })
  .prefault({})
  .meta({
    description:
      'Handlebars templates of your own in the place of the built-in ones, each a file on the default branch.',
  });
