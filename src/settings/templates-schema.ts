import { z } from 'zod';
import {
  kindOfTemplate,
  type TemplateName,
  templateNames,
  templatePurpose,
} from '../templates/template-names.ts';
import { templatePath } from './path-schema.ts';
import { recordOf } from './record-of.ts';

function instead(name: TemplateName) {
  return templatePath.optional().meta({
    description: `Your own template for ${templatePurpose(name)}.`,
    examples: [`.github/incidents/${name}.${kindOfTemplate(name)}.hbs`],
  });
}

export const templatesSchema = z
  .strictObject(recordOf(templateNames, instead), { error: `a map with ${templateNames.join(', ')}` })
  .prefault({})
  .meta({
    description:
      'Handlebars templates of your own in the place of the built-in ones, each a file on the default branch.',
  });
