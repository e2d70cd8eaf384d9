/** The e-democracy framework of Rago et al. 2016 as the library Uncertainpy ships it. */
export const DEMOCRACY = `
  A1 0.5
  A2 0.5
  P1 0.7
  P2 0.5
  P3 0.9
  C1 0.2
  C2 0.2
  C3 0.6
  C4 0.5
  C1 attacks A2
  C2 attacks P2
  C3 attacks P2
  C4 attacks P2
  P1 supports A1
  P2 supports A1
  P3 supports A2
`;
