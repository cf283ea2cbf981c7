"""Films that draw: maps, charts, pipes and lights."""
import math

import numpy as np
from PIL import Image

from studio.reel import H, W, ease, reel
from studio.sound import lay, pad, pipe, sea, times, tone, tune, wind
from studio.stage import INK, KR, KR_SERIF, NIGHT, PAPER, RED, SANS, SERIF, SOFT, Pan, cut, drawn, titled

from atelier import geography as geo
from atelier.maps import Map


def ground(view, places=None, labels=True):
    """A still map of the country without its frame, and where a point of the country is on the screen."""
    m = Map('', '', '', view, w=1600, h=1600)
    with m:
        m.country(labels=labels, only=places)
    image = m.image().crop((0, 215, 1600, 215 + round(1600 * H / W))).resize((W, H), Image.LANCZOS)
    k = W / view[2]
    return image, lambda x, y: ((x - view[0]) * k, (y - view[1]) * k)


def along(points, share):
    """The part of a line up to a share of its length, and its end."""
    p = np.asarray(points, float)
    d = np.hypot(*np.diff(p, axis=0).T)
    far = d.sum() * share
    out = [tuple(p[0])]
    for i, s in enumerate(d):
        if far <= s:
            out.append(tuple(p[i] + (p[i + 1] - p[i]) * (far / s if s else 0)))
            break
        out.append(tuple(p[i + 1]))
        far -= s
    return out


PELL = [
    (0.4, 3.4, '[Wind, rising]'),
    (3.6, 7.4, 'Typhoon Pell was not the strongest storm of the year. It was the slowest.'),
    (7.6, 11.4, 'It came up from the south-west at 34 kilometres an hour, and off Brae it began to dawdle.'),
    (11.6, 15.6, 'Over the north coast it stood for eleven hours, with gusts of 162 kilometres an hour at Thessaly Bay.'),
    (15.8, 19.6, 'Of 61,000 claims, three quarters were for roofs. Then came water, cars, and 212 boats.'),
    (19.8, 23.6, 'The bill is 870 million velmarks. Only Typhoon Luma, eight years ago, cost more.'),
    (23.8, 25.6, '[The wind dies down]'),
]


@reel('where-pell-stood-still', 27, lambda s: lay(s, (0, 1.0, wind(s, 9) * (0.3 + np.sin(np.pi * times(s) / s))), (0, .25, sea(s, 3, 5))), {'en': PELL}, 15.0)
def pell():
    image, p = ground((-14, 10, 122), ['Port Ansel', 'Corrin', 'Thessaly Bay', 'Kestral Point'])
    track = [p(*q) for q in [(-4, 92), (8, 80), (18, 68), (25, 58), (33, 48), (41, 40), (50, 36), (58, 33), (63, 31.5), (66, 31), (70, 27), (78, 20), (92, 14)]]
    # Where it is at which moment: fast, slow, standing, fast.
    clock, place = [3, 7.5, 11, 18, 23, 27], [0, .3, .47, .66, .8, 1]

    def frame(t):
        share = float(np.interp(t, clock, place))
        line = along(track, max(share, .001))
        x, y = line[-1]
        strong = .35 + .65 * ease(t, 4, 11) * (1 - ease(t, 20, 26))

        def draw(g):
            g.line(line, RED, 3.2, .75, dash=[2, 7])
            for i, r in enumerate((74, 52, 30)):
                g.circle(x, y, r * (.6 + .4 * strong), '#35506b', .16 + .06 * i)
            for arm in range(3):
                pts = [(x + math.cos(a * .19 + arm * 2.094 - t * 2.4) * (4 + a * 3.4 * strong), y + math.sin(a * .19 + arm * 2.094 - t * 2.4) * (4 + a * 3.4 * strong)) for a in range(20)]
                g.spline(pts, '#ffffff', 3.4, .85)
            g.circle(x, y, 5, '#ffffff'), g.circle(x, y, 2.6, RED)
            gust = int(np.interp(t, [4, 11, 18, 24], [96, 140, 162, 110]))
            hours = int(np.interp(t, [11, 18], [0, 11]))
            g.rect(W - 236, 24, 212, 96, PAPER, .92, r=4)
            g.text('Gusts', W - 218, 52, 16, SOFT, SANS)
            g.text(f'{gust} km/h', W - 218, 80, 25, INK, SERIF, bold=True)
            g.text(f'Over the north coast: {hours} h' if t > 11 else 'Source: Velmora Met Service', W - 218, 106, 14, RED if t > 11 else SOFT, SANS, bold=t > 11)
        return drawn(draw, image)
    return titled(frame, 'NEWS', 'Where Pell stood still', 27)


FERRY = [
    (0.4, 3.4, '[Gulls, and a ferry’s horn]'),
    (3.6, 7.2, 'On an ordinary day Coastal Ferries makes 44 sailings to the western islands.'),
    (7.4, 11.2, 'For nine days it made six. Hospital transports went; the bread went by fishing boat.'),
    (11.4, 15.2, 'The quarrel was about pay, and above all about notice: 12 hours to give up a free day.'),
    (15.4, 19.4, 'Now it is 72 hours. The first boat was back at Kilmorran at 07:20, with the whole ramp applauding.'),
    (19.6, 23.0, 'By tonight there will be 46 sailings, two more than usual. Somebody has to fetch the flour.'),
]


def horn(s):
    return lay(s, (0, .5, sea(s, 6, 6)), (.8, .22, tone('A2', 2.4, .2, 3)), (.8, .16, tone('C#3', 2.4, .2, 3)), (16, .2, tone('A2', 2.0, .2, 3)), (16, .14, tone('C#3', 2, .2, 3)))


@reel('nine-days-without-ferries', 25, horn, {'en': FERRY}, 21.0)
def ferries():
    image, p = ground((8, 36, 56), ['Port Ansel', 'Kestral Point'])
    routes = [[p(*q) for q in r] for r in (
        [(51.8, 66), (44, 66), (38, 58), (33.5, 56)], [(51.8, 66), (44, 67.5), (36, 64.5), (31, 60)], [(33, 53), (29, 49), (24.6, 46)],
        [(51.8, 66), (45, 69), (36.4, 64)], [(46.4, 38), (38, 44), (33, 50.6)], [(46.4, 38), (36, 40), (24, 43)], [(51.8, 66), (47, 72), (41.5, 64.6)])]

    def frame(t):
        full = 1 - ease(t, 6.6, 7.4) * (1 - ease(t, 15.4, 16.6)) * .87
        sailings = int(round(np.interp(t, [3, 6.8, 7.6, 15.4, 16.6, 20, 22], [44, 44, 6, 6, 30, 46, 46])))

        def draw(g):
            for i, r in enumerate(routes):
                g.line(r, '#5d8296', 2.2, .8, dash=[2, 6])
                for j in range(3):
                    lone = i == 1 and j == 0
                    shown = full if not lone else 1
                    if shown < .3:
                        continue
                    s = (t * (.05 + .007 * i) + j / 3 + i * .21) % 2
                    x, y = along(r, s if s <= 1 else 2 - s)[-1]
                    g.circle(x, y, 7, '#ffffff', shown), g.circle(x, y, 4.6, RED if lone and full < .5 else '#1f4e79', shown)
            for n, x, y in (('Brae', 27.3, 55.6), ('Sund', 20, 49.6), ('Onnery', 37.2, 66.6)):
                g.text(n, *p(x, y), 19, INK, SANS, bold=True)
            g.rect(24, 24, 210, 104, PAPER, .93, r=4)
            g.text('Sailings a day', 42, 52, 16, SOFT, SANS)
            g.text(str(sailings), 42, 104, 50, RED if sailings < 20 else INK, SERIF, bold=True)
            day = int(np.clip((t - 7) / 8.4 * 9, 0, 9))
            if 7 < t < 16.5:
                g.text(f'Day {max(1, day)} of 9', 120, 100, 18, RED, SANS, bold=True)
        return drawn(draw, image)
    return titled(frame, 'NEWS', 'Nine days without ferries', 25)


RATE = [
    (0.4, 3.4, '[A clock ticks]'),
    (3.6, 7.2, 'Two years ago the Bank of Velmora’s key rate stood at 4.50 per cent.'),
    (7.4, 11.0, 'It came down in five steps to 3.25, and there it has lain for six months.'),
    (11.2, 14.8, 'Prices are the reason. The Bank wants two per cent; it has 2.6, and it has had 2.6 since summer.'),
    (15.0, 18.8, 'Today three of nine members voted for a cut. It was the least united vote under Edmund Fairlie.'),
    (19.0, 22.6, 'A five-year mortgage costs 4.4 per cent and will go on doing so. Next meeting: in six weeks.'),
]


def ticking(s):
    return lay(s, *[(i * .75, .12 if i % 2 else .17, tone('C6' if i % 2 else 'G5', .2, .002, .03)) for i in range(int(s / .75))], (0, .12, pad(('E3', 'B3', 'F#4'), s)))


@reel('six-months-at-three-and-a-quarter', 24, ticking, {'en': RATE}, 18.5)
def key_rate():
    steps = [(0, 4.5), (3, 4.25), (7, 4.0), (10, 3.75), (14, 3.5), (18, 3.25), (24, 3.25)]
    prices = [4.1, 3.9, 3.9, 3.7, 3.6, 3.4, 3.5, 3.3, 3.2, 3.1, 3.0, 3.0, 2.9, 2.9, 2.8, 2.9, 2.8, 2.7, 2.7, 2.6, 2.6, 2.7, 2.6, 2.6, 2.6]
    x0, x1, y0, y1 = 84, 790, 96, 388

    def at(month, v):
        return x0 + (x1 - x0) * month / 24, y1 - (y1 - y0) * (v - 1.5) / 3.25

    rate = []
    for (a, v), (b, _) in zip(steps, steps[1:]):
        rate += [at(a, v), at(b, v)]

    def frame(t):
        def draw(g):
            g.rect(0, 0, W, H, PAPER)
            g.rect(44, 30, 46, 6, RED)
            g.text('The key rate and what it is for', 44, 66, 26, INK, SERIF, bold=True)
            for v in (2, 3, 4):
                x, y = at(0, v)
                g.line([(x0, y), (x1, y)], '#d5d2c8', 1.4)
                g.text(f'{v}.0', x0 - 14, y + 6, 16, SOFT, SANS, 'right')
            for m, n in ((0, 'two years ago'), (12, 'a year ago'), (24, 'today')):
                g.text(n, at(m, 0)[0], y1 + 34, 16, SOFT, SANS, {0: 'left', 12: 'middle', 24: 'right'}[m])
            k = ease(t, 3.4, 10.5)
            if k > 0:
                line = along(rate, k)
                g.line(line, '#1f4e79', 5)
                g.text('Key rate', max(line[-1][0] - 8, x0 + 70), line[-1][1] - 14, 17, '#1f4e79', SANS, 'right', True)
            k = ease(t, 11, 14.4)
            if k > 0:
                g.line([at(0, 2), along([at(0, 2), at(24, 2)], k)[-1]], RED, 2.4, dash=[7, 6])
                line = along([at(i, v) for i, v in enumerate(prices)], k)
                g.line(line, '#c98a1b', 4)
                g.text('Prices, on the year before', *at(8.6, 2.62), 17, '#9a6a12', SANS, bold=True, alpha=k)
                g.text('Target 2 per cent', *at(.4, 1.72), 16, RED, SANS, bold=True, alpha=k)
            for i in range(9):
                a = ease(t, 15 + i * .16, 15.5 + i * .16)
                if a > 0:
                    cut_vote = i >= 6
                    x = 560 + i * 27
                    g.circle(x, 132, 10, RED if cut_vote else INK, a)
            if t > 16.6:
                g.text('6 for 3.25', 560, 168, 16, INK, SANS, alpha=ease(t, 16.6, 17.2), bold=True)
                g.text('3 for 3.00', 722, 168, 16, RED, SANS, alpha=ease(t, 16.6, 17.2), bold=True)
            g.text('Source: Bank of Velmora, Statistics Velmora. Per cent.', 44, H - 22, 14, SOFT, SANS)
        return drawn(draw)
    return titled(frame, 'NEWS', 'Six months at\nthree and a quarter', 24)


ORGAN = [
    (0.4, 3.2, '[A bellows fills]'),
    (3.4, 6.8, 'Nine years ago 1.4 metres of harbour water stood in the Seamen’s Chapel.'),
    (7.0, 10.2, '[Low pipes, one by one]'),
    (10.4, 13.8, 'The wood was dried in a barn with grain fans: fourteen months, between harvests.'),
    (14.0, 17.4, '[Higher pipes join]'),
    (17.6, 21.2, '2,114 pipes are back in the case. One stays silent, for the line the flood left on it.'),
    (21.4, 24.6, '[A full chord; then only the room]'),
]
PIPES = ['D2', 'A2', 'D3', 'F3', 'A3', 'C4', 'D4', 'E4', 'F4', 'A4', 'C5', 'D5', 'E5', 'F5', 'A5']
SPEAK = [7, 7.9, 8.8, 14, 14.5, 15.0, 15.5, 16, 16.4, 16.8, 21.4, 21.4, 21.4, 21.4, 21.4]


def organ(s):
    parts = [(a, .09 if i < 3 else .045, pipe(n, 2.2 if a < 21 else 3.2)) for i, (n, a) in enumerate(zip(PIPES, SPEAK))]
    chord = [(21.4, .06, pipe(n, 3.2)) for n in ('D2', 'A2', 'D3', 'F3', 'A3', 'D4')]
    return lay(s, *parts, *chord, (0, .12, wind(s, 3)))


@reel('the-organ-breathes', 27, organ, {'en': ORGAN}, 22.4)
def pipes():
    paint = Pan('chapel-organ-pipes.jpg', ((.5, .55), .7), ((.5, .45), .98))
    order = [7, 6, 8, 5, 9, 4, 10, 3, 11, 2, 12, 1, 13, 0, 14]

    def frame(t):
        if t < 4.2:
            return paint.at(t / 5)
        back = paint.at(4.2 / 5)

        def draw(g):
            a = ease(t, 3.4, 4.2)
            g.rect(0, 0, W, H, NIGHT, a)
            for i, slot in enumerate(order):
                x = 112 + slot * 45
                tall = 330 - i * 15
                y = 410
                began = SPEAK[i]
                glow = max(0, 1 - abs(t - began - .9) / 1.3) if t > began - .1 else 0
                if t > 21.3:
                    glow = max(glow, ease(t, 21.3, 21.7) * (1 - ease(t, 24, 25)))
                dumb = i == 0 and t > 17.6
                metal = '#7d6a45' if i else '#8a5a34'
                g.rect(x - 13, y - tall, 26, tall, metal, a, r=6)
                g.rect(x - 9, y - tall + 6, 7, tall - 30, '#e9d9ae', a * .5, r=3)
                g.poly([(x - 9, y - 34), (x + 9, y - 34), (x + 6, y - 24), (x - 6, y - 24)], NIGHT, a)
                if glow and not dumb:
                    g.glow(x, y - 30, 60, '#ffd98a', glow * .9)
                    g.rect(x - 13, y - tall, 26, tall, '#ffe7b0', glow * .45, r=6)
                if i == 0:
                    g.line([(x - 13, y - 74), (x + 13, y - 74)], '#3d2613', 3, a)
            g.line([(80, 410), (774, 410)], '#5b4a2e', 8, a)
            w = ease(t, 4, 4.8) * (1 - ease(t, 6.6, 8.4))
            if w:
                g.rect(0, H - 150 * w, W, 150 * w, '#2b5266', .75)
            n = int(np.interp(t, [7, 21.4], [1, 2113])) if t > 7 else 0
            if n:
                g.text(f'{n:,}', W - 60, 66, 32, '#f1ece2', SERIF, 'right', True, alpha=a)
                g.text('pipes speak', W - 60, 90, 16, '#b9b2a3', SANS, 'right', alpha=a)
        return drawn(draw, back)
    return titled(frame, 'CULTURE', 'The organ breathes', 27)


LIGHTS = [
    (0.4, 3.2, '[A drum: one, two, three, four]'),
    (3.4, 7.0, '42,000 lightsticks, one colour. How does each of them know when?'),
    (7.2, 10.8, 'Every stick listens to a radio mast behind the stage, and every seat has a number that it was told at the gate.'),
    (11.0, 14.6, 'The console sends no pictures. It sends a number, 30 times a second: who is who.'),
    (14.8, 18.4, '[The chorus comes in]'),
    (18.6, 22.2, 'A wave across the ground takes 1.4 seconds. Sound needs longer, so the light at the back goes first.'),
    (22.4, 24.6, '[The crowd sings the last line without the band]'),
]
BEAT = .5


def song(s):
    kick = [(i * BEAT, .5, tone('A1', .3, .004, .09, (1, .3))) for i in range(int((s - 3) / BEAT))]
    hat = [(i * BEAT + BEAT / 2, .05, np.random.default_rng(i).standard_normal(1500) * np.exp(-np.arange(1500) / 250)) for i in range(int((s - 5) / BEAT))]
    chords = [('A3', 'C4', 'E4'), ('F3', 'A3', 'C4'), ('C4', 'E4', 'G4'), ('G3', 'B3', 'D4')]
    bed = [(i * 2.0, .2, pad(chords[i % 4], 2.3)) for i in range(1, int(s / 2))]
    melody = tune(s, ['E5', '-', 'D5', 'C5', 'A4', '-', 'C5', 'D5', 'E5', 'G5', '-', 'E5', 'D5', 'C5', 'D5', '-'], BEAT, .13, 14.8, .5)
    return lay(s, *kick, *hat, *bed, (0, 1.0, melody)) * .8


@reel('how-42000-lights-keep-time', 26, song, {'en': LIGHTS}, 16.3)
def lightsticks():
    rows = [(r, k) for r in range(15) for k in range(26 + r * 2)]
    stage = cut([(3.6, Pan('seven-tides-stage.jpg', ((.5, .45), .98), ((.5, .5), .72)))])

    def spot(r, k):
        n = 26 + r * 2
        a = math.pi * (k + .5) / n
        radius = 150 + r * 24
        return W / 2 + math.cos(a) * radius * 1.02, 96 + math.sin(a) * radius * .74

    def frame(t):
        if t < 3.4:
            return stage(t)
        back = stage(3.4)

        def draw(g):
            a = ease(t, 2.8, 3.6)
            g.rect(0, 0, W, H, '#0a0a16', a)
            pulse = math.exp(-((t % BEAT) / BEAT) * 3)
            g.poly([(W / 2 - 120, 0), (W / 2 + 120, 0), (W / 2 + 86, 74), (W / 2 - 86, 74)], '#2a2740', a)
            for i in range(7):
                x = W / 2 - 84 + i * 28
                g.rect(x - 5, 8, 10, 58, ('#ff6b9a', '#ffb454', '#ffe66d', '#7be495', '#5bc0ff', '#8e7cff', '#d58bff')[i], a * (.55 + .45 * pulse))
            if 7 < t < 14.8:
                for i in range(3):
                    ring = ((t - 7) * 90 + i * 170) % 510
                    g.circle(W / 2, 70, max(2, ring), '#9fd6ff', .5 * (1 - ring / 510), width=2.5)
                g.line([(W / 2, 74), (W / 2, 30)], '#d9d4ff', 4)
            for r, k in rows:
                x, y = spot(r, k)
                if t < 7:
                    on, colour = pulse if (r + k) % 3 else .25, '#7be4ff'
                elif t < 11:
                    on, colour = (1.0 if ease(t, 7, 10.6) * 15 > r else .12), '#7be4ff'
                elif t < 14.8:
                    band = int(t * 2) % 3
                    on, colour = (1.0 if (k * 3 // (26 + r * 2)) == band else .2), ('#ff6b9a', '#ffe66d', '#5bc0ff')[k * 3 // (26 + r * 2)]
                elif t < 18.6:
                    on, colour = .35 + .65 * pulse, ('#ff6b9a', '#ffb454', '#ffe66d', '#7be495', '#5bc0ff', '#8e7cff', '#d58bff')[(int(t / BEAT) + r) % 7]
                else:
                    wave = math.sin((t - 18.6) * 4.5 - (x - W / 2) / 110 + r * .12)
                    on, colour = .2 + .8 * max(0, wave), '#ffe9b8'
                on *= a
                g.circle(x, y, 9, colour, .28 * on), g.circle(x, y, 4.2, colour, .18 + .82 * on)
        return drawn(draw, back)
    return titled(frame, 'ENCORE', 'How 42,000 lights\nkeep time', 26)


BUOYS = [
    (0.4, 3.2, '[파도 소리]'),
    (3.4, 7.0, '할렌 해협 한가운데, 1.5해리마다 주황색 부표가 하나씩 떠 있다. 모두 48개다.'),
    (7.2, 10.8, '어느 해도에도 경계로 적혀 있지 않다. 글자 대신 물고기가 그려져 있다.'),
    (11.0, 14.6, '그래도 배들은 이 선을 지킨다. 나포된 어선은 한 해 아홉 척에서 한 척으로 줄었다.'),
    (14.8, 18.6, '<v 브로르 킴 선장>31번 부표 동쪽, 하면 양쪽이 똑같이 알아듣습니다.'),
    (18.8, 22.4, '부표를 놓은 뒤 1년, 상대편 배가 구조한 조난은 여섯 건. 그 전에는 한 건도 없었다.'),
]
BUOYS_EN = [
    (0.4, 3.2, '[Waves]'),
    (3.4, 7.0, 'In the middle of the Hallen Strait an orange buoy floats every mile and a half: 48 of them.'),
    (7.2, 10.8, 'No chart calls them a border. Instead of letters they have a fish painted on them.'),
    (11.0, 14.6, 'Boats keep to the line all the same. Nine were seized in the year before it, one in the year since.'),
    (14.8, 18.6, '<v Captain Bror Kim>East of number 31: both sides understand that in the same way.'),
    (18.8, 22.4, 'In a year the other side has come to the rescue six times. Before the buoys, it never had.'),
]


@reel('forty-eight-buoys', 25, lambda s: lay(s, (0, .6, sea(s, 21, 6)), (0, .13, pad(('D3', 'A3', 'F4'), s)), *[(3.4 + i * .075, .035, tone('A5', .3, .004, .08)) for i in range(48)]),
      {'ko': BUOYS, 'en': BUOYS_EN}, 13.0)
def buoys():
    image, p = ground((38, 10, 56), [], labels=False)
    line = [p(x, 27 + 1.1 * math.sin(x / 5) - (x - 43) * .03) for x in np.linspace(43, 90, 48)]
    boats = [(i * 137.5 % 47 + 43, 1 if i % 2 else -1, .5 + i % 3 * .22) for i in range(14)]

    def frame(t):
        def draw(g):
            g.text('사로', *p(58, 16.5), 26, '#7b705c', KR, 'middle', True, spacing=8)
            g.text('벨모라', *p(70, 37.4), 26, '#7b705c', KR, 'middle', True, spacing=8)
            g.text('할렌 해협', *p(50, 30.6), 19, '#5d8296', KR, 'middle', spacing=4)
            for x, side, speed in boats:
                drift = math.sin(t * speed + x) * 1.5
                px, py = p(x + t * .12 * side, 27 + side * (2.2 + drift * .5))
                a = ease(t, 7, 8)
                g.poly([(px - 9, py - 3), (px + 9, py - 3), (px + 6, py + 4), (px - 6, py + 4)], '#1f4e79' if side > 0 else '#7a3b2e', a)
                g.line([(px - 2, py - 3), (px - 2, py - 11)], '#333333', 1.6, a)
            for i, (x, y) in enumerate(line):
                a = ease(t, 3.2 + i * .075, 3.5 + i * .075)
                if a > 0:
                    y += math.sin(t * 2 + i) * 1.4
                    g.circle(x, y, 6.4, '#ffffff', a), g.circle(x, y, 4.6, '#d9722b', a)
            if t > 14.6:
                a = ease(t, 14.6, 15.2)
                x, y = line[30]
                g.circle(x, y, 16 + 3 * math.sin(t * 4), RED, a, width=3)
                g.text('31번', x + 22, y - 14, 22, RED, KR, bold=True, alpha=a)
            if 10.8 < t:
                a = ease(t, 10.8, 11.4)
                n = int(round(np.interp(t, [11.4, 14], [9, 1])))
                g.rect(24, 24, 232, 96, PAPER, .93 * a, r=4)
                g.text('나포된 어선, 한 해', 42, 54, 17, SOFT, KR, alpha=a)
                g.text(f'{n}척', 42, 102, 38, INK, KR_SERIF, bold=True, alpha=a)
            if 18.6 < t:
                a = ease(t, 18.6, 19.2)
                n = int(round(np.interp(t, [19, 21.4], [0, 6])))
                g.rect(W - 256, 24, 232, 96, PAPER, .93 * a, r=4)
                g.text('상대편이 구조한 조난', W - 238, 54, 17, SOFT, KR, alpha=a)
                g.text(f'{n}건', W - 238, 102, 38, RED, KR_SERIF, bold=True, alpha=a)
        return drawn(draw, image)
    return titled(frame, '영상', '부표 48개', 25, KR_SERIF, KR, '자오선일보')
