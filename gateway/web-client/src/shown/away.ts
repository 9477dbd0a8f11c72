let count = 0;
const hearers = new Set<() => void>();

function change(by: number) {
  count += by;
  hearers.forEach((hear) => hear());
}

/** How much of what is shown could not be read and is asked for again. */
export const away = {
  some: () => count > 0,
  begin: () => {
    change(1);
    return () => change(-1);
  },
  subscribe: (hear: () => void) => {
    hearers.add(hear);
    return () => hearers.delete(hear);
  },
};
