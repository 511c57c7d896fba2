import type { DrawnCanvas } from '../state/drawn-canvas.ts';
import type { Explorer } from '../state/explorer.ts';
import { saveFile } from '../ui/save-file.ts';
import { fileName } from './file-name.ts';

export function savePicture(canvas: DrawnCanvas, { question, actions }: Pick<Explorer, 'question' | 'actions'>): void {
  canvas.toPng().then(
    (picture) => saveFile(fileName(question.asOf, 'png'), 'image/png', picture),
    (error: unknown) =>
      actions.say(`The picture could not be made: ${error instanceof Error ? error.message : error}.`),
  );
}
