"""All maps of the demo paper."""
import numpy as np

from atelier import geography as geo
from atelier.charts import BLUE, INK, KR, OCHRE, PAPER, RED, TEAL
from atelier.maps import EDGE, LAND, Map
from atelier.order import picture
from atelier.pen import mix


def square(col):
    return lambda g, x, y: g.rect(x, y - 12, 40, 26, col)


def dot(col, r=11):
    return lambda g, x, y: g.circle(x + 20, y, r, col)


def stroke(col, dash=None):
    return lambda g, x, y: g.line([(x, y), (x + 48, y)], col, 6, dash=dash)


@picture('boundary-review-seats-map.jpg', 'Graphic')
def seats():
    with Map('Who gains, who loses a seat', 'Proposal of the boundary review; constituencies simplified', 'Source: Boundary Commission', (-8, 6, 134), h=1300) as m:
        m.country(labels=False)
        for x, y, r, col in ((54, 69, 5.2, TEAL), (62, 61, 6.2, TEAL), (76, 57, 7, OCHRE), (66, 36, 7, OCHRE)):
            with m.g.clip(m.ps(m.rugged(geo.MAINLAND))):
                m.g.circle(*m.p(x, y), r * m.k, col, .55)
        for b in geo.BORDERS:
            m.g.spline(m.ps(m.rugged(b)[:-2]), '#9a9482', 2.4, dash=[9, 7])
        for n, x, y, s, col in (('Millrace', 54, 69, '+1', TEAL), ('Lindholm', 63, 60, '+1', TEAL), ('Corrin', 76, 57, '\u22121', '#8a5a08'), ('Thessaly Bay', 66, 36, '\u22121', '#8a5a08')):
            px, py = m.p(x, y)
            m.label(s, px, py + 4, 46, col, 'middle', True)
            m.label(n, px, py + 36, 25, INK, 'middle')
        m.sea_name('SARROW', 62, 17, 26)
        m.sea_name('Isle of Brae', 30, 62.8, 22, spacing=1), m.sea_name('Isle of Sund', 22, 51.6, 22, spacing=1)
        m.key([(square(mix(TEAL, LAND, .4)), 'one seat more'), (square(mix(OCHRE, LAND, .4)), 'one seat fewer')], 1180, 330)
    return m.image()


@picture('fisheries-median-line-map.jpg', 'Graphic')
def median():
    with Map('The line and the bank', 'Median line between Velmora and Kestria, and the Halfway Bank', 'Source: Foreign Ministry, Velmora Hydrographic Office', (-18, 26, 102), h=1300) as m:
        for i in range(-10, 90, 10):
            m.g.line([m.p(i, 0), m.p(i, 110)], '#bdd0d8', 1.4), m.g.line([m.p(-20, i), m.p(110, i)], '#bdd0d8', 1.4)
        for k in range(5):
            m.g.spline(m.ps([(12 + k * 1.6, 20), (14 + k * 1.9, 44), (9 + k * 2.4, 70), (12 + k * 2, 90)]), '#aac4cf', 1.8)
        m.country(only=['Port Ansel', 'Kestral Point'])
        bank = m.ps([(10, 36), (16, 34), (19, 44), (17, 58), (13, 66), (9, 60), (10, 48)])
        with m.g.clip(bank):
            for i in range(-60, 140):
                m.g.line([(i * 18 - 600, 0), (i * 18 + 500, 1100)], OCHRE, 3, .75)
        m.g.spline(bank, OCHRE, 3, close=True)
        m.g.spline(m.ps([(20, 15), (14, 30), (14.5, 45), (12, 58), (14, 70), (10, 92)]), RED, 6, dash=[26, 12, 6, 12])
        m.label('Halfway Bank', *m.p(10.4, 53), 30, '#7a5209', bold=True)
        m.label('Median line', *m.p(15, 30.4), 27, RED, bold=True)
        m.label('KESTRIA', *m.p(-4.6, 50), 34, '#77736a', bold=True, spacing=8), m.label('VELMORA', *m.p(58, 56), 34, '#77736a', bold=True, spacing=8)
        m.label('Isle of Sund', *m.p(22, 51.6), 24, align='middle'), m.label('Isle of Brae', *m.p(30.6, 63), 24, align='middle')
        for x, y, d in ((20, 35, '84'), (27, 65, '112'), (20, 60, '47'), (12, 40, '31'), (15, 50, '26'), (34, 40, '96'), (18, 72, '140')):
            m.g.text(d, *m.p(x, y), 20, '#5d8296', 'Liberation Sans', 'middle', italic=True)
        m.scale(50, 9, 1320)
    return m.image()


@picture('hallen-strait-route-map.jpg', 'Graphic')
def strait_route():
    with Map('Forty-one kilometres', 'Planned ferry line between Thessaly Bay and Skarne', 'Source: Coastal Ferries, Ministry of Transport', (28, 6.5, 72)) as m:
        m.country(only=['Thessaly Bay', 'Skarne', 'Kestral Point'])
        m.g.spline(m.ps([(66, 34.4), (66.4, 30), (64.6, 25), (63, 21.3)]), RED, 8, dash=[3, 17])
        px, py = m.p(66.6, 27.6)
        m.g.rect(px + 6, py - 36, 122, 48, RED, r=6), m.label('41 km', px + 20, py, 34, '#ffffff', bold=True, halo=False)
        m.sea_name('HALLEN  STRAIT', 52, 28.6, 36), m.label('SARROW', *m.p(58, 16.5), 36, '#7b705c', 'middle', True, spacing=12)
        m.label('VELMORA', *m.p(72, 39), 36, '#7b705c', 'middle', True, spacing=12)
        m.scale(20, 6.2, 110)
        g, ox, oy, s = m.g, 1240, 660, 3.1
        g.rect(ox - 10, oy - 10, 330, 310, PAPER), g.rect(ox - 4, oy - 4, 318, 298, '#d3e0e6')
        for shape in (geo.MAINLAND, geo.SARROW, *geo.ISLES.values()):
            g.blob([(ox + q[0] * s, oy + q[1] * s) for q in shape], LAND), g.spline([(ox + q[0] * s, oy + q[1] * s) for q in shape], EDGE, 1.5, close=True)
        g.rect(ox + 41 * s, oy + 8 * s, 46 * s, 29 * s, RED, .16), g.line([(ox + 41 * s, oy + 8 * s), (ox + 87 * s, oy + 8 * s), (ox + 87 * s, oy + 37 * s), (ox + 41 * s, oy + 37 * s), (ox + 41 * s, oy + 8 * s)], RED, 3)
        g.rect(ox + 52.6 * s - 5, oy + 66 * s - 5, 10, 10, INK), g.text('Port Ansel', ox + 58 * s, oy + 68 * s, 20, INK, 'Liberation Sans')
    return m.image()


@picture('hallen-strait-buoys-map.jpg', 'Graphic')
def buoys():
    with Map('할렌 해협의 부표 48개', '공동 어로 구역과 합동 구조 지점', '자료: 벨모라 해양수산청', (28, 6.5, 72), font=KR) as m:
        m.country(only=['Thessaly Bay', 'Kestral Point', 'Skarne'])
        xs = np.linspace(43, 90, 48)
        for i, x in enumerate(xs):
            px, py = m.p(x, 27 + 1.1 * np.sin(x / 5) - (x - 43) * .03)
            m.g.circle(px, py, 8, PAPER), m.g.circle(px, py, 6, '#d9722b')
        px, py = m.p(70, 26.4)
        m.g.circle(px, py, 30, RED, width=6), m.g.line([(px - 16, py), (px + 16, py)], RED, 9), m.g.line([(px, py - 16), (px, py + 16)], RED, 9)
        m.label('합동 구조 지점', px + 44, py - 26, 32, RED, bold=True)
        m.sea_name('할렌 해협', 56, 29.6, 36), m.label('사로', *m.p(58, 17), 40, '#7b705c', 'middle', True, spacing=14)
        m.label('벨모라', *m.p(72, 39), 40, '#7b705c', 'middle', True, spacing=14)
        m.scale(20, 6.2, 110)
    return m.image()


@picture('saltmarket-closures-map.jpg', 'Graphic')
def closures():
    with Map('Fourteen shops to close', 'Saltmarket Stores branches due to shut by spring', 'Source: Saltmarket Stores', (-8, 6, 134), h=1300) as m:
        m.country()
        rng = np.random.default_rng(4)
        for n, x, y in ((5, 50.4, 64.8), (4, 77.5, 57), (2, 66, 34.6), (1, 62, 62), (1, 67, 49), (1, 22, 45.5)):
            for k in range(n):
                a = k * 6.28 / n + .5
                r = 0 if n == 1 else 2.3
                m.g.circle(*m.p(x + np.cos(a) * r, y - 1 + np.sin(a) * r), 15, PAPER), m.g.circle(*m.p(x + np.cos(a) * r, y - 1 + np.sin(a) * r), 12, RED)
        for n, x, y in (('5', 46, 64.6), ('4', 81.6, 55.8), ('2', 69.4, 32.4), ('1', 59.3, 62.4), ('1', 64, 49.6)):
            m.label(n, *m.p(x, y), 36, RED, 'middle', True)
        m.label('Isle of Sund', *m.p(22, 52), 26, align='middle')
        m.label('1', *m.p(19, 47), 36, RED, 'middle', True)
        m.sea_name('SARROW', 62, 17, 26)
        m.key([(dot(RED), 'one shop closing')], 1220, 320)
    return m.image()


@picture('island-prices-map.jpg', 'Graphic')
def prices():
    with Map('What the crossing adds', 'Price level of a household basket, Port Ansel = 100', 'Source: Statistics Velmora', (-8, 6, 134), h=1300) as m:
        m.country(labels=False)
        for n, x, y, v in (('Port Ansel', 52.5, 68, 100), ('Corrin', 76, 58, 94), ('Lindholm', 63.5, 60, 97), ('Thessaly Bay', 66, 36, 99), ('Marrow Hills', 66, 48, 98), ('Isle of Sund', 22, 45.5, 109), ('Isle of Brae', 30.5, 55, 114)):
            px, py = m.p(x, y)
            col = mix(BLUE, '#ffffff', .45) if v < 97 else mix('#8fa3ad', '#ffffff', .1) if v <= 100 else mix(RED, '#ffffff', .25 if v < 112 else 0)
            r = 30 + max(0, v - 94) * 1.5
            m.g.circle(px, py, r, col, .95), m.g.text(str(v), px, py + 12, 34, '#ffffff' if v > 100 else INK, 'Liberation Sans', 'middle', True)
            m.label(n, px, py + r + 30, 26, INK, 'middle')
        m.sea_name('SARROW', 62, 17, 26)
    return m.image()


@picture('tamur-volcano-map.jpg', 'Graphic')
def tamur():
    with Map('Ash over the Tamur islands', 'Plume of Mount Keluna; airports in reach', 'Source: Velmora Meteorological Service', (-10, 15, 128)) as m:
        for shape in geo.TAMUR.values():
            m.land(shape, LAND)
        for k in range(14):
            q = 1 - k / 14
            m.g.blob(m.ps([(78, 50), (70 - q * 2, 40 - q * 3), (58 - q * 3, 29 - q * 3), (40 - q * 5, 20 - q), (34 + q, 27 + q * 2), (48 + q * 2, 36 + q * 3), (62 + q * 2, 45 + q * 2)]), '#6b6763', .075)
        m.g.poly([m.p(75.6, 53), m.p(78.5, 47.6), m.p(81.2, 53)], RED)
        m.label('Mount Keluna', *m.p(82.6, 50.6), 32, RED, bold=True), m.label('Ruang Tei', *m.p(82.6, 53.2), 26)
        for n, x, y in (('Sendara', 33, 41), ('Port Meru', 61, 63.5), ('Tolo', 16, 61.6)):
            px, py = m.p(x, y)
            m.g.circle(px, py, 22, BLUE)
            m.g.poly([(px - 3, py - 15), (px + 3, py - 15), (px + 3, py - 3), (px + 15, py + 5), (px + 15, py + 8), (px + 3, py + 4), (px + 2, py + 12), (px + 6, py + 15), (px - 6, py + 15), (px - 2, py + 12), (px - 3, py + 4), (px - 15, py + 8), (px - 15, py + 5), (px - 3, py - 3)], PAPER)
            m.label(n, px + 32, py + 10, 32, bold=n == 'Sendara')
        m.g.line([m.p(35, 42.6), m.p(77, 51.6)], INK, 2.5, dash=[8, 8]), m.label('140 km', *m.p(52, 49), 28, bold=True)
        m.sea_name('TAMUR FEDERATION', 34, 56, 34)
        m.scale(50, 15, 560)
    return m.image()


@picture('sund-mail-route.jpg', 'Graphic')
def mail():
    with Map('The round of the mail boat', 'Stops on the run to Sund, timetable', 'Source: Coastal Ferries', (5, 37.2, 71)) as m:
        m.country(labels=False)
        stops = [('Port Ansel', 51.4, 66.6, '06:00', 'r'), ('Kestral Point', 44.6, 39, '08:40', 'r'), ('Little Tarn', 41, 63.6, '11:00', 'b'), ('Hask Rock', 38.6, 60.2, '12:00', 't'), ('Onnery', 35.4, 63.2, '13:00', 'b'), ('Isle of Brae', 31.5, 53.6, '15:00', 'r'), ('Isle of Sund', 24.4, 46.6, '17:00', 't')]
        way = [(51.4, 66.6), (47, 65), (42.6, 58), (40.4, 48), (44.2, 39.4), (39.4, 48), (39.6, 56), (41, 63.4), (38.7, 61), (35.6, 63), (34.6, 58), (33, 53.4), (28, 48), (24.4, 46.6)]
        m.g.spline(m.ps(way), RED, 7, dash=[2, 15])
        for n, x, y, t, side in stops:
            m.place(n, x, y, side, 1)
            px, py = m.p(x, y)
            dx, dy, al = {'r': (18, 42, 'left'), 't': (0, -50, 'middle'), 'b': (0, 70, 'middle')}[side]
            m.label(t, px + dx, py + dy, 25, RED, al, True)
        m.scale(20, 5, 110)
    return m.image()


@picture('dunmarsh-bypass-routes.jpg', 'Graphic')
def bypass():
    with Map('Three ways round Dunmarsh', 'Road lines under discussion', 'Source: Ministry of the Interior, Dunmarsh National Park', (48, 67.4, 31)) as m:
        m.country(labels=False)
        m.g.blob(m.ps(m.rugged(geo.DUNMARSH_PARK)), '#b9cfa0'), m.g.spline(m.ps(m.rugged(geo.DUNMARSH_PARK)), '#6f9155', 4, dash=[14, 8], close=True)
        m.g.blob(m.ps(m.rugged(geo.LAGOON)), '#9fc3d3'), m.g.spline(m.ps(m.rugged(geo.LAGOON)), '#6f9bb0', 2, close=True)
        rng = np.random.default_rng(3)
        for _ in range(70):
            x, y = m.p(rng.uniform(57, 66.6), rng.uniform(71.6, 79))
            m.g.line([(x - 8, y), (x + 8, y)], '#7fa06a', 2), m.g.line([(x, y), (x, y - 10)], '#7fa06a', 2)
        m.g.spline(m.ps([(53, 73), (57, 76.4), (61.6, 79), (66, 75.6), (73, 76)]), RED, 9)
        m.g.spline(m.ps([(53, 73), (57, 70.6), (62, 69.2), (67.6, 70.6), (73, 76)]), BLUE, 9)
        m.g.spline(m.ps([(53, 73), (58.4, 74), (64, 73.6), (73, 76)]), INK, 8, dash=[4, 16])
        m.place('Dunmarsh', 61, 80.4, 'r', 2)
        m.label('National park', *m.p(57.6, 72.9), 30, '#44662c', italic=True), m.label('lagoon', *m.p(61, 76.4), 26, '#41718a', italic=True)
        m.key([(stroke(RED), 'through the park'), (stroke(BLUE), 'round the north'), (stroke(INK, [4, 14]), 'tunnel')], 1230, 300)
    return m.image()
