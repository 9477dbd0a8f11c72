export interface Mark {
  country: string;
  x: number;
  y: number;
  r: number;
}

const ROUNDS = 80;

/** Room between two marks. */
const GAP = 1.5;

/** Marks that would cover each other, pushed aside until every one can be read. */
export function apart(marks: readonly Mark[]): Mark[] {
  const moved = marks.map((mark) => ({ ...mark }));
  for (let round = 0; round < ROUNDS && pushed(moved); round++);
  return moved;
}

function pushed(marks: Mark[]) {
  let any = false;
  marks.forEach((one, index) => {
    for (const other of marks.slice(index + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const distance = Math.hypot(dx, dy);
      const missing = one.r + other.r + GAP - distance;
      if (missing <= 0.01) continue;
      const [right, down] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
      one.x -= (right * missing) / 2;
      one.y -= (down * missing) / 2;
      other.x += (right * missing) / 2;
      other.y += (down * missing) / 2;
      any = true;
    }
  });
  return any;
}
