import { seenAt } from '../../../workbench/page/charts/placing';

const place = { left: 300, top: 200, width: 400, height: 100 };
const nothing = { width: 0, height: 0 };

describe('a chart over the grid', () => {
  it('lies where its cells lie', () => {
    expect(seenAt(place, nothing, { zoom: 1, scroll: { left: 0, top: 0 } })).toEqual({
      ...place,
      hidden: { left: 0, top: 0 },
    });
  });

  it('moves against the scrolling and grows with the zoom', () => {
    expect(seenAt(place, nothing, { zoom: 2, scroll: { left: 50, top: 20 } })).toEqual({
      left: 500,
      top: 360,
      width: 800,
      height: 200,
      hidden: { left: 0, top: 0 },
    });
  });

  // Scrolled by 150, the chart begins at 50 of the window, of which 80 are frozen: 30 of it are hidden.
  it('scrolls behind frozen rows', () => {
    expect(seenAt(place, { width: 0, height: 80 }, { zoom: 1, scroll: { left: 0, top: 150 } })).toMatchObject(
      {
        top: 50,
        hidden: { left: 0, top: 30 },
      },
    );
  });

  it('stays where it is when it begins in the frozen part', () => {
    expect(
      seenAt(place, { width: 310, height: 210 }, { zoom: 1, scroll: { left: 500, top: 500 } }),
    ).toMatchObject({ left: 300, top: 200, hidden: { left: 0, top: 0 } });
  });
});
