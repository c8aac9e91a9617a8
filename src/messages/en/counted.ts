/** A number with its noun in the form that it asks for. */
export const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
export const minutes = (count: number) => counted(count, 'minute', 'minutes');
export const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(bytes < 950_000 ? 2 : 1)} MB`;
export const contactHours = (minutes: number) => `${(minutes / 60).toFixed(1)} contact hours`;
