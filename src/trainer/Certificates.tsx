import type { AssignmentLine } from './desk.ts';

export function Certificates({ assignment }: { assignment: AssignmentLine }) {
  return <p>{assignment.title}</p>;
}
