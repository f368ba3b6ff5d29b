import { type ComponentType, render } from 'preact';
import { Surroundings } from '../../components/Surroundings.tsx';
import { noteProblem } from '../../flows/note-problem.ts';
import { HabeasDatabase } from '../../storage/database.ts';
import { servicesOf } from './services.ts';

/** Puts a view into its page. What fails there is noted once, for the person to see. */
export function show(View: ComponentType, where: string): void {
  const database = new HabeasDatabase();
  const note = (error: unknown) => void noteProblem(database, where, error, new Date());
  addEventListener('error', ({ error }) => note(error));
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  render(
    <Surroundings services={servicesOf(database, note)}>
      <View />
    </Surroundings>,
    root,
  );
}
