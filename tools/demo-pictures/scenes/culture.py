"""Old town, stages, sport."""
from atelier.kit import *

from .country import coast


def lane(seed, kind='dusk', steps=False, wood=('#4a372b', '#3f3a38', '#5a4230'), lit='#ffcf85', view=True, strings=3):
    """A sloping old-town street between timber shops."""
    c = Canvas(seed)
    sky(c, kind, 560, cover=.4)
    if view:
        sea(c, 560, '#2a3658', chop=.2, bottom=640)
        with c.paint(tint=('#6a5a78', .4)) as g:
            for x in (700, 860):
                crane(g, x, 590, 170, '#2a2c3c', x % 200)
    with c.paint(texture=.12, light=(3, .2)) as g:
        for k in range(5, -1, -1):
            t = (5 - k) / 5
            w, h = 90 + 230 * t ** 1.3, 190 + 520 * t ** 1.3
            y = 640 + 330 * t ** 1.4
            off = 90 + 470 * t ** 1.5
            for s in (-1, 1):
                x = 800 + s * off - (w if s < 0 else 0)
                shop_house(g, x, y, w, h, wood[(k + (s > 0)) % 3], lit, sign=('#8e3b2c', '#2f5a5c', '#6a5a2a')[k % 3], seed=k * 3 + s + seed)
    with c.paint(texture=.2, cell=20) as g:
        g.poly([(720, 636), (880, 636), (1400, 1090), (200, 1090)], g.down(636, 1067, '#6a6068', '#3a343a'))
        for k in range(24):
            t = (k / 24) ** 1.6
            y = 640 + t * 440
            g.line([(720 - 520 * t, y), (880 + 520 * t, y)], '#8a8088' if steps else '#2a262c', (3 + 7 * t) if steps else 1 + 2 * t, .8)
            if steps:
                g.line([(720 - 520 * t, y + 6 + 10 * t), (880 + 520 * t, y + 6 + 10 * t)], '#1d1a20', 4 + 9 * t, .6)
    for i in range(strings):
        lantern_string(c, (800 - 200 - i * 180, 440 - i * 90), (800 + 200 + i * 180, 420 - i * 90), 6 + i, 26 + i * 12, 13 + i * 6, seed=i)
    with c.paint(mode='glow', texture=0) as g:
        g.glow(800, 760, 620, '#ff9a50', .3)
    return c


@picture('across-water-namsan-row.jpg')
def namsan():
    c = lane(161)
    with c.paint(light=(3, .5)) as g:
        people(g, [(720, 760), (860, 800), (640, 930), (930, 960)], 200, 3, ('walk', 'stand', 'carry'))
    return c.finish(bloom=.45)


@picture('lanternhill-street-lanterns.jpg')
def lanternhill():
    c = lane(162, ['#16204a', '#2f3566', '#6a5680', '#c98a7a'], True, ('#26242e', '#2c2830', '#22222c'), '#e9a85a', False, 4)
    with c.paint() as g:
        people(g, [(800, 800)], 180, 5, ('walk',), flat='#15121a')
    return c.finish(bloom=.55, vignette=.4)


@picture('shipwright-terrace-house.jpg')
def terrace():
    c = Canvas(163)
    sky(c, 'pale', 600, cover=.5)
    with c.paint(texture=.14, cell=20, light=(4, .3)) as g:
        for i in range(5, -1, -1):
            x, y = 40 + i * 265, 930 - i * 52
            shop_house(g, x, y, 250, 520 - i * 26, ('#5f4a38', '#44545a', '#6a5038')[i % 3], '#c9b48a', '#3a4046', ('#5a4a38',)[0], i)
            for k in range(9):
                g.line([(x, y - 20 - k * 26), (x + 20, y - 22 - k * 26)], '#2a1f16', 3)
        g.poly([(-20, 930), (1640, 600), (1640, 1090), (-20, 1090)], g.down(640, 1067, '#8d8478', '#6a6258'))
        for k in range(13):
            g.line([(-20, 950 + k * 22), (1640, 630 + k * 44)], '#4a443c', 2, .6)
        people(g, [(560, 960), (1180, 830)], 190, 4, ('walk', 'stand'))
        bicycle(g, 900, 880, 60)
    return c.finish()


from .country import bicycle  # noqa: E402


@picture('namsan-row-noodles.jpg')
def noodle_yard():
    c = lane(164, 'gold', False, strings=2, view=False)
    rng = np.random.default_rng(4)
    with c.paint(light=(4, .3)) as g:
        for r, (y, s) in enumerate(((420, .7), (560, 1.0), (740, 1.4))):
            x0, x1 = 800 - 420 * s, 800 + 420 * s
            for x in (x0, x1):
                g.line([(x, y - 10), (x, y + 330 * s)], '#5a4230', 12 * s)
            g.line([(x0 - 20, y), (x1 + 20, y)], '#8a6a44', 11 * s)
            for x in np.arange(x0 + 20, x1 - 10, 8 * s):
                ln = (210 + rng.normal(0, 8)) * s
                g.spline([(x, y), (x + rng.normal(0, 2), y + ln * .5), (x + rng.normal(0, 4), y + ln)], mix('#f6e9c4', '#cfae72', rng.random()), 4 * s)
    return c.finish(bloom=.35)


@picture('noodle-house-steam.jpg')
def noodle_house():
    c = Canvas(165, ground='#17151a')
    with c.paint(texture=.14, cell=20, stretch=.2) as g:
        for x in range(0, 1600, 70):
            g.rect(x, 0, 66, 1067, mix('#3a2a20', '#241a15', (x * 7 % 5) / 5))
        g.rect(360, 300, 880, 500, g.down(300, 800, '#ffd58a', '#c97f3a')), g.rect(330, 780, 940, 60, '#6a4a2e')
        for x in range(400, 1240, 150):
            g.rect(x, 330, 110, 9, '#7a4a24'), g.poly([(x - 20, 300), (x + 128, 300), (x + 120, 420), (x - 12, 414)], '#2f4a6a' if x % 300 else '#8e2f26')
    with c.paint(light=(4, .4)) as g:
        g.rect(480, 620, 300, 170, g.along(480, 0, 780, 0, '#3a3f42', '#b9c0c2', '#4a5054'), r=24), g.ellipse(630, 620, 150, 34, '#d9b47a')
        for i in range(3):
            for k in range(6 - i):
                g.blob([(880 + i * 130 - 50, 770 - k * 30), (880 + i * 130 + 50, 770 - k * 30), (880 + i * 130 + 30, 792 - k * 30), (880 + i * 130 - 30, 792 - k * 30)], ('#e9e2d2', '#4a6a80')[k % 2])
        figure(g, 330, 1060, 520, 'wait', flat='#120f12'), figure(g, 1340, 1065, 500, 'stand', flat='#120f12', long_coat=True)
    steam(c, 630, 600, 560, 330, '#fff2dc', .6, 3, 24), lantern_string(c, (420, 90), (1180, 90), 4, 20, 54)
    with c.paint(mode='glow', texture=0) as g:
        g.glow(800, 560, 700, '#ff9a40', .4)
    return c.finish(bloom=.5, vignette=.45)


@picture('namsan-sand-ring.jpg')
def ring():
    c = lane(166, 'night', strings=4, view=False)
    with c.paint(texture=.14, cell=14) as g:
        g.ellipse(800, 860, 620, 190, '#8a6a3c'), g.ellipse(800, 850, 600, 176, g.radial(800, 850, 600, '#f0d49a', '#c9a060'))
    heads(c, 700, 26, '#1d161c', rows=1, rim='#8a5a3a')
    with c.paint(texture=.14, cell=14) as g:
        g.ellipse(800, 880, 600, 170, g.radial(800, 850, 600, '#f0d49a', '#c9a060'))
    shadow(c, 800, 925, 190, 24, .6)
    with c.paint(light=(4, .6)) as g:
        figure(g, 700, 930, 330, 'wrestle', flat='#1a1216'), figure(g, 900, 930, 330, 'wrestle', flat='#1a1216', flip=True)
        g.line([(662, 770), (718, 800)], '#c9362a', 22), g.line([(938, 770), (884, 800)], '#2f5fb0', 22)
    heads(c, 985, 46, '#0e0a0e', rows=1, rim='#6a452c')
    return c.finish(bloom=.5, vignette=.4)


@picture('national-theatre-facade.jpg')
def theatre():
    c = Canvas(167)
    sky(c, ['#1a2550', '#3f4a7c', '#8a6f90', '#e0a080'], 760, cover=.4)
    with c.paint(texture=.08, light=(4, .3)) as g:
        g.poly([(380, 300), (800, 150), (1220, 300)], '#a8937c'), g.poly([(460, 292), (800, 176), (1140, 292)], '#7a6858'), g.rect(360, 300, 880, 44, '#b9a48a'), g.rect(400, 344, 800, 360, '#4d4348')
        g.rect(700, 470, 200, 240, '#ffd68a')
        for i in range(8):
            x = 408 + i * 108
            g.rect(x, 344, 46, 360, g.along(x, 0, x + 46, 0, '#e9d3b0', '#b59c80', '#5d4f4a')), g.rect(x - 8, 344, 62, 16, '#cdb698'), g.rect(x - 8, 690, 62, 18, '#cdb698')
        for k in range(13):
            g.rect(340 - k * 24, 706 + k * 26, 920 + k * 48, 27, mix('#b9a58e', '#4a4048', k / 14)), g.rect(340 - k * 24, 706 + k * 26, 920 + k * 48, 4, '#d9c8ae', .6)
        g.text('NATIONAL THEATRE', 800, 334, 30, '#4a3c32', 'Liberation Serif', 'middle', True, spacing=9)
    with c.paint(mode='glow', texture=0) as g:
        g.glow(800, 590, 420, '#ffc870', .7), g.poly([(700, 710), (900, 710), (1080, 1067), (520, 1067)], '#ffc870', .25)
    with c.paint(light=(3, .5)) as g:
        people(g, [(760 + i * 46 + (i % 3) * 14, 730 + i * 23) for i in range(13)], 110, 4, ('stand', 'wait'), flat='#17131c', scale=lambda y: 1 + (y - 730) / 330)
    lamp(c, 210, 960, 330, r=190), lamp(c, 1390, 960, 330, r=190)
    return c.finish(bloom=.5)


@picture('history-electric-lamps.jpg')
def arc_lamps():
    c = Canvas(168)
    sky(c, ['#0d1420', '#1d2838', '#344050', '#4d5560'], 600, cover=.4), sea(c, 600, '#141c26', chop=.2, bottom=800)
    with c.paint(texture=.03) as g:
        tall_ship(g, 330, 700, 420, '#0e141c'), tall_ship(g, 800, 680, 360, '#121923'), tall_ship(g, 1320, 700, 420, '#0e141c')
    cobbles(c, 770, '#4a4a4c', 5, wet=.5)
    c.reflect(772, .4, 12)
    for i in range(5):
        t = (i / 4) ** 1.3
        lamp(c, 980 - t * 700 + 60, 790 + t * 200, 230 + t * 420, '#f6f4e2', r=150 + 230 * t, strength=.85)
        glimmer(c, 1040 - t * 700, 810 + t * 190, 1040, '#f4f0d8', 18 + 14 * t, .5)
    with c.paint() as g:
        people(g, [(1130, 960), (1210, 970), (600, 880)], 240, 3, ('stand', 'walk'), flat='#0b0d10')
    from .front import toned
    return toned(c.finish(bloom=.6), '#10161e', '#f0e6c8', .55)


@picture('mackerel-smokehouse.jpg')
def smokehouse():
    c = Canvas(169, ground='#1a1310')
    with c.paint(texture=.2, cell=18) as g:
        for r in range(27):
            for k in range(19):
                g.rect(k * 92 - (r % 2) * 46, r * 40, 88, 36, mix('#3a241a', '#241712', ((r * 7 + k * 5) % 9) / 9))
        g.rect(0, 960, 1600, 110, '#0f0b09')
    rng = np.random.default_rng(3)
    with c.paint(mode='glow', texture=0) as g:
        g.glow(800, 1060, 760, '#ff6a20', .75)
        for _ in range(240):
            g.circle(rng.uniform(200, 1400), 1000 + rng.uniform(0, 60), rng.uniform(2, 13), '#ffae4a', rng.uniform(.3, 1))
    for r, (y, s) in enumerate(((130, .8), (380, 1.0), (650, 1.25))):
        with c.paint(light=(4, .5), texture=.1) as g:
            g.line([(40, y), (1560, y)], '#17120e', 14)
            for k in range(int(15 / s)):
                x = 90 + k * 106 * s
                L = 190 * s
                g.blob([(x, y), (x - 34 * s, y + L * .25), (x - 38 * s, y + L * .6), (x - 12 * s, y + L * .92), (x, y + L), (x + 12 * s, y + L * .92), (x + 38 * s, y + L * .6), (x + 34 * s, y + L * .25)], g.down(y, y + L, '#8a5a2a', '#e0a04a', '#7d4a20')), g.line([(x, y + 10), (x, y + L * .9)], '#4a2a14', 4)
                for q in range(6):
                    g.spline([(x - 30 * s, y + L * (.26 + q * .1)), (x - 8, y + L * (.3 + q * .1))], '#5a3418', 2, .7), g.spline([(x + 30 * s, y + L * (.26 + q * .1)), (x + 8, y + L * (.3 + q * .1))], '#f2c878', 2, .5)
                g.poly([(x - 22 * s, y + L * 1.1), (x, y + L * .97), (x + 22 * s, y + L * 1.1)], '#7d4a20')
        steam(c, 400 + r * 350, y + 330, 420, 460, '#b9906a', .25, r + 2, 34, 30)
    return c.finish(bloom=.45, vignette=.45)


def stage(c, y, colour):
    with c.paint(texture=.06) as g:
        g.rect(180, y, 1240, 60, '#15141c'), g.rect(180, y, 1240, 8, light(colour, .5))


@picture('corrin-arena-lightsticks.jpg')
def lightsticks():
    c = Canvas(170, ground='#050a1c')
    c.a *= 1 + .4 * noise(c.h, c.w, 300, 3, 3)[..., None]
    for i in range(9):
        c.beam([(800 + (i - 4) * 60, 380), (i * 230 - 180, -20), (i * 230 - 20, -20)], ('#3f8fff', '#8fd0ff', '#5a6aff')[i % 3], .34, 14)
    with c.paint(mode='glow', texture=0) as g:
        g.glow(800, 440, 520, '#9fd8ff', .9)
        rng = np.random.default_rng(5)
        for _ in range(2600):
            t = rng.random() ** .7
            x, y = rng.uniform(0, 1600), 470 + t * 330 + 26 * np.sin(x_ / 140) if (x_ := rng.uniform(0, 1600)) < 0 else 470 + t * 330
            y += 26 * np.sin(x / 150 + t * 3)
            g.taper((x, y), (x + rng.normal(0, 3), y - 4 - 12 * t), 1 + 2 * t, 1 + 2 * t, mix('#4a9fff', '#bfe6ff', rng.random()), .8)
    stage(c, 452, '#5ab0ff')
    with c.paint() as g:
        g.rect(1250, 410, 150, 110, '#0c1020')
        figure(g, 1325, 410, 92, 'fan', flat='#05070e')
        for x in range(560, 1050, 70):
            figure(g, x, 454, 84, 'cheer' if x % 140 else 'arms', flat='#0a1230')
    with c.paint(mode='glow', texture=0) as g:
        g.glow(1325, 360, 110, '#fff2cf', .6)
    heads(c, 800, 50, '#070c1e', arms=.55, lights=['#5ab0ff', '#9fd8ff'], rows=3, rim='#24509a')
    return c.finish(bloom=.7, vignette=.4)


@picture('seven-tides-stage.jpg')
def seven():
    c = Canvas(171)
    sky(c, 'night', 560, cover=.3)
    skyline(c, 560, '#141a30', 120, 5, '#ffcf8a')
    with c.paint() as g:
        crane(g, 150, 570, 260, '#0d1222'), crane(g, 1320, 570, 280, '#0d1222', 0)
    cols = ['#ff5a6a', '#ff9a3a', '#ffe05a', '#5ae08a', '#4ac8ff', '#6a7aff', '#c86aff']
    with c.paint(texture=.04) as g:
        g.rect(240, 300, 1120, 320, '#0b0d1a'), g.rect(200, 270, 1200, 40, '#1b1f33')
    for i, col in enumerate(cols):
        x = 330 + i * 157
        c.beam([(x - 26, 610), (x + 26, 610), (x + 60 + (i - 3) * 40, -40), (x - 60 + (i - 3) * 40, -40)], col, .75, 12)
        with c.paint(mode='glow', texture=0) as g:
            g.glow(x, 590, 150, col, .9)
        with c.paint() as g:
            figure(g, x, 622, 96, ('cheer', 'fan', 'arms', 'stand')[i % 4], flat='#05060c')
    heads(c, 680, 24, '#0a0c18', arms=.4, lights=cols, rows=2, rim='#5a4a8a'), heads(c, 800, 46, '#07080f', arms=.45, lights=cols, rows=3, rim='#3f3a6a')
    return c.finish(bloom=.7, vignette=.35)


@picture('low-lanterns-shed.jpg')
def shed():
    c = Canvas(172, ground='#0d0d10')
    room(c, '#2a2624', '#17151a', '#141316', vanish=(800, 520), back=(560, 330, 1040, 640), boards=False)
    with c.paint(texture=.06) as g:
        for k in range(6):
            t = (k / 5) ** 1.6
            x0, y0, x1, y1 = 560 - 560 * t, 330 - 330 * t, 1040 + 560 * t, 640 + 427 * t
            w = 6 + 30 * t
            g.line([(x0, y1), (x0, y0), (800, y0 - 60 - 120 * t), (x1, y0), (x1, y1)], '#08080a', w)
            for q in range(8):
                a = x0 + (x1 - x0) * q / 8
                g.line([(a, y0), (a + (x1 - x0) / 16, y0 - 40 - 60 * t), (a + (x1 - x0) / 8, y0)], '#08080a', w * .3)
        g.rect(620, 590, 360, 30, '#3a2418')
        for i, p in enumerate(('stand', 'fan', 'wait', 'stand')):
            figure(g, 680 + i * 80, 592, 110, p, flat='#17100c')
    with c.paint(mode='glow', texture=0) as g:
        g.glow(800, 540, 520, '#ff9a3a', .85)
        for x in (650, 720, 800, 880, 950):
            g.glow(x, 400, 90, '#ffd08a', .9)
    for i in range(5):
        c.beam([(650 + i * 75, 400), (500 + i * 70, 640), (800 + i * 60, 640)], '#ffb860', .15, 16)
    heads(c, 690, 26, '#120d0c', rows=2, arms=.2, rim='#a8642f'), heads(c, 800, 50, '#0c0908', rows=3, arms=.2, rim='#7a4520')
    return c.finish(bloom=.6, vignette=.45)


@picture('pansori-orchestra-fan.jpg')
def pansori():
    c = Canvas(173, ground='#1a1210')
    room(c, '#5a3424', '#3a2418', '#2a1a14', back=(260, 60, 1340, 640))
    with c.paint(light=(3, .5)) as g:
        for r in range(3):
            for k in range(11):
                x, y = 220 + k * 116 + (r % 2) * 50, 560 + r * 66
                g.ellipse(x, y - 84, 13, 16, '#17100e'), g.blob([(x - 28, y), (x - 22, y - 56), (x, y - 68), (x + 22, y - 56), (x + 28, y)], '#17100e'), g.line([(x + 34, y), (x + 34, y - 50)], '#0c0908', 4), g.poly([(x + 12, y - 76), (x + 58, y - 76), (x + 54, y - 46), (x + 16, y - 46)], '#e9dcb8' if k % 3 else '#c9b88a')
    c.beam([(740, -40), (900, -40), (1150, 1067), (480, 1067)], '#ffe0a0', .45, 30)
    shadow(c, 800, 1010, 260, 30)
    with c.paint(light=(6, .7)) as g:
        hx, hy = figure(g, 800, 1010, 560, 'fan', flat='#120c0e')
        g.poly([(700, 720), (900, 720), (1010, 1012), (590, 1012)], '#120c0e')
        for k in range(15):
            a0, a1 = np.radians(-150 + k * 9.4), np.radians(-150 + (k + 1) * 9.4)
            g.poly([(hx, hy), (hx + np.cos(a0) * 170, hy + np.sin(a0) * 170), (hx + np.cos(a1) * 162, hy + np.sin(a1) * 162)], '#f4ead0' if k % 2 else '#d9c49a')
        figure(g, 1200, 1016, 400, 'sit', flat='#120c0e', flip=True)
        g.ellipse(1090, 930, 96, 84, '#7a3a22'), g.ellipse(1060, 930, 34, 84, '#e9dcb8'), g.ellipse(1120, 930, 34, 84, '#c9b48a')
    return c.finish(bloom=.4, vignette=.45)


@picture('concert-hall-philharmonic.jpg')
def hall():
    c = Canvas(174)
    room(c, '#b5814a', '#7a5230', '#c99a5c', back=(380, 150, 1220, 560))
    with c.paint(texture=.08, cell=16, stretch=.2, light=(3, .2)) as g:
        for k in range(14):
            x = 380 + k * 60
            g.rect(x, 150, 56, 410, g.along(x, 0, x + 56, 0, '#8a5a2e', '#d9a868', '#9a6a38'))
        for k in range(6):
            t = k / 6
            for s in (0, 1):
                x = 380 * t if not s else 1600 - 380 * t
                g.line([(x, 150 * t), (x, 1067 - 500 * t)], '#6a4222', 8 - 5 * t)
        for k in range(6):
            g.poly([(200 + k * 34, 40 + k * 20), (1400 - k * 34, 40 + k * 20), (1390 - k * 34, 56 + k * 20), (210 + k * 34, 56 + k * 20)], '#e2bd80')
        g.poly([(300, 560), (1300, 560), (1420, 740), (180, 740)], '#a87442'), g.rect(180, 740, 1240, 34, '#5d3a20')
        for r in range(4):
            for k in range(13 - r * 2):
                a = np.radians(200 + k * 140 / (12 - r * 2))
                x, y = 800 + np.cos(a) * (470 - r * 90), 742 + np.sin(a) * (170 - r * 34)
                g.line([(x - 12, y), (x - 12, y - 42)], '#1d1512', 4), g.line([(x + 12, y), (x + 12, y - 42)], '#1d1512', 4), g.rect(x - 15, y - 24, 30, 7, '#1d1512'), g.rect(x - 14, y - 46, 28, 16, '#5a2a22')
                g.line([(x + 26, y + 6), (x + 26, y - 24)], '#1d1512', 3), g.poly([(x + 10, y - 42), (x + 44, y - 42), (x + 40, y - 22), (x + 14, y - 22)], '#2a2420')
        g.rect(750, 730, 100, 30, '#3a2416'), g.line([(756, 730), (756, 680)], '#c9a45a', 4), g.line([(844, 730), (844, 680)], '#c9a45a', 4), g.line([(756, 682), (844, 682)], '#c9a45a', 5)
    with c.paint(texture=.08, light=(3, .4)) as g:
        for r in range(4):
            y, s = 830 + r * 74, 60 + r * 16
            for k in range(-1, int(1600 / s) + 1):
                g.rect(k * s + (r % 2) * s / 2, y, s - 7, 130, g.down(y, y + 90, mix('#8e2f2a', '#3a1210', r / 5), '#2a0e0e'), r=14)
    c.beam([(640, -20), (960, -20), (1220, 760), (380, 760)], '#ffe6b0', .3, 40)
    return c.finish(bloom=.4, vignette=.4)


@picture('chapel-organ-pipes.jpg')
def organ():
    c = Canvas(175)
    room(c, '#efeade', '#8a7458', '#f6f2e8', back=(300, 40, 1300, 800))
    with c.paint(texture=.05, light=(4, .3)) as g:
        for s in (110, 1370):
            g.rect(s, 180, 110, 420, '#cfe2ea', r=50)
        g.rect(440, 620, 720, 260, '#6a4528'), g.rect(420, 600, 760, 34, '#8a5f38'), g.rect(620, 700, 360, 130, '#3a2414'), g.rect(640, 770, 320, 20, '#f4efe0')
        for gx, n, hh in ((450, 7, 380), (665, 9, 500), (930, 7, 380)):
            for k in range(n):
                w = 30
                x, h = gx + k * w, hh - abs(k - n // 2) * 44
                g.rect(x, 600 - h, w - 3, h, g.along(x, 0, x + w, 0, '#5d5f60', '#f6f6f0', '#a8abaa', '#e2e2da', '#55585a')), g.poly([(x + 4, 560), (x + w - 7, 560), (x + w / 2 - 1, 534)], '#2a2a2a'), g.ellipse(x + w / 2 - 1, 600 - h, w / 2 - 2, 5, '#3a3c3c')
            g.rect(gx - 14, 220 + (500 - hh) * .3, 12, 390, '#8a5f38'), g.rect(gx + n * 30, 220 + (500 - hh) * .3, 12, 390, '#8a5f38')
        g.line([(800, 0), (800, 60)], '#3a3a3a', 3)
    with c.paint(light=(3, .3)) as g:
        g.line([(1130, 0), (1130, 110)], '#3a3a3a', 2), tall_ship(g, 1130, 330, 260, '#4a3222', '#f6f0e0')
        for r in range(3):
            for s in (0, 1):
                x, y, w = (120 - r * 70, 900 + r * 70, 430 + r * 60) if not s else (1050 + r * 10, 900 + r * 70, 430 + r * 60)
                g.rect(x, y, w, 90, g.down(y, y + 90, '#8a6440', '#4a3220'))
    c.beam([(110, 180), (220, 180), (900, 1067), (500, 1067)], '#fff6dc', .3, 30)
    return c.finish(bloom=.35)


@picture('shadow-puppets-sund.jpg')
def puppets():
    c = Canvas(176, ground='#1a110c')
    with c.paint(texture=.05, cell=200) as g:
        g.rect(180, 100, 1240, 800, g.radial(800, 520, 760, '#fff0c0', '#f6c470', '#b5642a'))
    with c.paint(texture=.02, blur=1) as g:
        k = '#23130c'
        g.poly([(180, 760)] + [(180 + i * 40, 740 + 18 * (-1) ** i) for i in range(32)] + [(1420, 900), (180, 900)], k, .85)
        g.blob([(820, 700), (900, 560), (1080, 500), (1260, 560), (1330, 470), (1400, 440), (1370, 540), (1400, 600), (1320, 610), (1220, 700), (1000, 740)], k), g.circle(900, 640, 9, '#f6c470')
        for q in range(7):
            g.line([(870 + q * 26, 706), (890 + q * 24, 666)], '#f6c470', 3)
        g.blob([(260, 640), (310, 740), (600, 740), (680, 620), (560, 660), (360, 660)], k), g.line([(440, 660), (440, 300)], k, 9), g.poly([(452, 320), (620, 600), (452, 620)], k), g.poly([(430, 350), (320, 610), (430, 620)], k)
        for q in range(5):
            g.circle(490 + q * 20, 500 + q * 22, 6, '#f6c470')
        figure(g, 560, 665, 200, 'cheer', flat=k, skirt=True)
        for x, y in ((1050, 740), (440, 740), (570, 640)):
            g.line([(x, y), (x + 60, 1010)], k, 5)
        for q in range(9):
            g.poly([(700 + q * 70, 190 + (q % 3) * 40), (716 + q * 70, 176 + (q % 3) * 40), (730 + q * 70, 190 + (q % 3) * 40), (716 + q * 70, 186 + (q % 3) * 40)], k)
    with c.paint(texture=.14, stretch=5, cell=20) as g:
        for x, y, w, h in ((130, 60, 1340, 50), (130, 890, 1340, 60), (130, 60, 56, 880), (1414, 60, 56, 880)):
            g.rect(x, y, w, h, '#5a3822')
    heads(c, 985, 46, '#0c0806', rows=1, rim='#7a4a24')
    return c.finish(bloom=.5, vignette=.4)


@picture('upright-piano-window.jpg')
def piano():
    c = Canvas(177)
    sky(c, 'grey', 500, cover=.6)
    with c.paint(texture=.1, tint=('#9aa6ac', .35)) as g:
        for k in range(12):
            house(g, 760 + k * 74, 560 + (k % 3) * 30, 120, 130, ['#8a7a6c', '#7d8388', '#94806a'][k % 3], ['#5d4a44', '#4a5058'][k % 2], cols=2)
    rain(c, 260, 6, 40)
    view = c.a[80:620, 820:1480].copy()
    c.a[:] = rgb('#6f7d78')
    c.veil('#4a5654', np.clip(.3 + .3 * noise(c.h, c.w, 400, 3, 3), 0, 1))
    c.a[80:620, 820:1480] = view
    drops(c, 820, 80, 660, 540), pane(c, 820, 80, 660, 540, 3, 2, '#e9e4d8', bar=10)
    with c.paint(light=(5, .35), texture=.10, cell=20, stretch=5) as g:
        g.rect(0, 960, 1600, 110, '#4a3626'), g.rect(120, 430, 640, 560, g.along(120, 0, 760, 0, '#2a1a12', '#5d3a24', '#3a2416')), g.rect(100, 410, 680, 34, '#6a4429'), g.poly([(100, 720), (780, 720), (800, 790), (80, 790)], '#3a2416')
        for k in range(40):
            g.rect(112 + k * 16.5, 740, 15, 40, '#f4efe2')
            if k % 7 not in (2, 6):
                g.rect(123 + k * 16.5, 738, 9, 24, '#17120e')
        g.poly([(300, 690), (580, 690), (560, 540), (320, 540)], '#f4efe0'), g.line([(440, 545), (440, 688)], '#b9b09a', 2)
        for r in range(5):
            for q in range(3):
                g.line([(330, 566 + r * 24 + q * 4), (430, 566 + r * 24 + q * 4)], '#5a5a5a', 1), g.line([(450, 566 + r * 24 + q * 4), (550, 566 + r * 24 + q * 4)], '#5a5a5a', 1)
        g.rect(180, 270, 330, 140, g.down(270, 410, '#d9d2c0', '#8a8474'), r=10)
        for x in (264, 424):
            g.circle(x, 334, 54, '#3a3a3a'), g.circle(x, 334, 44, '#7a4a2c'), g.circle(x, 334, 13, '#e2e2da')
        for q in range(5):
            g.rect(230 + q * 48, 392, 34, 12, '#2a2a2a')
        g.rect(330, 900, 240, 30, '#5a2a22', r=10), g.line([(350, 930), (340, 1010)], '#2a1a12', 12), g.line([(550, 930), (560, 1010)], '#2a1a12', 12)
    c.beam([(830, 100), (1460, 100), (900, 1067), (200, 1067)], '#dfe9ee', .14, 50)
    return c.finish()


@picture('film-boat-screen.jpg')
def film_boat():
    c = Canvas(178)
    sky(c, 'night', 600, cover=.3), stars(c, 560, 260)
    headland(c, [(1100, 640), (1250, 540), (1450, 500), (1640, 520), (1640, 640)], '#141a2c', '#0d1220', .1)
    sea(c, 620, '#081020', chop=.15)
    with c.paint(light=(4, .3)) as g:
        g.blob([(220, 680), (280, 790), (1180, 790), (1290, 660), (1150, 720), (400, 720)], g.down(680, 790, '#5a3a26', '#20140e'), tension=.5), g.line([(560, 720), (560, 90)], '#3a2a1e', 16), g.line([(1010, 720), (1010, 140)], '#3a2a1e', 12), g.line([(540, 150), (1030, 150)], '#3a2a1e', 9)
        g.rect(580, 160, 410, 480, '#f4f0e2')
        g.rect(590, 170, 390, 300, '#b9c6cf'), g.rect(590, 390, 390, 240, '#5d7484'), g.poly([(700, 420), (740, 460), (880, 460), (920, 410)], '#23303a'), g.line([(810, 420), (810, 270)], '#23303a', 5), g.poly([(816, 280), (890, 400), (816, 404)], '#e9e6da')
    with c.paint(mode='glow', texture=0) as g:
        g.glow(785, 400, 520, '#dfe9ff', .55)
    c.reflect(792, .6, 5, y1=900)
    with c.paint(texture=.2) as g:
        g.rect(0, 890, 1600, 180, g.down(890, 1067, '#4a4a54', '#17181f'))
    with c.paint(light=(0, .9)) as g:
        for i in range(19):
            figure(g, 60 + i * 82, 985 + (i * 37) % 60, 170, 'sit' if i % 3 else 'stand', flat='#0b0c14')
    return c.finish(bloom=.5, vignette=.35)


def pitch(c, y, green='#3f7a3a'):
    with c.paint(texture=.08, cell=16) as g:
        for k in range(9):
            t, u = (k / 9) ** 1.5, ((k + 1) / 9) ** 1.5
            g.rect(0, y + t * (c.h - y), 1600, (u - t) * (c.h - y) + 1, mix(green, '#2a5a2c', (k % 2) * .5))


def floodlights(c, xs, y, h):
    with c.paint() as g:
        for x in xs:
            g.line([(x, y), (x, y - h)], '#2a3038', 11), g.rect(x - 56, y - h - 66, 112, 74, '#23282e')
            for r in range(3):
                for k in range(5):
                    g.circle(x - 44 + k * 22, y - h - 52 + r * 22, 8, '#fffef0')
    with c.paint(mode='glow', texture=0) as g:
        for x in xs:
            g.glow(x, y - h - 30, 330, '#eef6ff', .75)


@picture('mariners-stadium-floodlights.jpg')
def stadium():
    c = Canvas(181)
    sky(c, 'night', 460, cover=.5)
    with c.paint() as g:
        crane(g, 120, 470, 260, '#141c2c'), crane(g, 1330, 470, 280, '#141c2c', 0)
    with c.paint(texture=.1) as g:
        g.poly([(0, 400), (1600, 400), (1600, 640), (0, 640)], '#1b2638'), g.poly([(0, 340), (1600, 340), (1600, 410), (0, 400)], '#2a3a52')
        rng = np.random.default_rng(4)
        for _ in range(2600):
            x, y = rng.uniform(0, 1600), rng.uniform(420, 640)
            g.circle(x, y, rng.uniform(2, 4), ['#e9eef4', '#2f5fa8', '#8fa6c4', '#26324a'][rng.integers(4)], .75)
        for i in range(13):
            x = 60 + i * 124
            g.line([(x, 470), (x, 410)], '#ddd', 3), g.poly([(x, 410), (x + 44, 418), (x, 434)], '#2f5fa8' if i % 2 else '#f4f6f8')
    pitch(c, 640)
    with c.paint(texture=0) as g:
        g.line([(0, 700), (1600, 700)], '#e9efe9', 4, .7), g.ellipse(800, 900, 330, 96, '#e9efe9', .7, width=5), g.line([(800, 700), (800, 1067)], '#e9efe9', 5, .7)
    floodlights(c, (260, 1340), 420, 300)
    with c.paint(light=(3, .4)) as g:
        for x, y, p, col in ((620, 860, 'run', '#2f5fa8'), (760, 900, 'kick', '#2f5fa8'), (940, 880, 'run2', '#a3352a'), (1180, 800, 'run', '#a3352a'), (330, 790, 'walk', '#2f5fa8'), (1030, 760, 'stand', '#2f5fa8')):
            figure(g, x, y, 170, p, col, '#f0f0ec', flip=col == '#a3352a')
        g.circle(850, 896, 12, '#f6f6f2')
    rain(c, 520, 9, 50), heads(c, 1000, 44, '#0b1018', rows=1, arms=.35)
    return c.finish(bloom=.6, vignette=.35)


@picture('baseball-lanterns-scoreboard.jpg')
def baseball():
    c = Canvas(182)
    sky(c, 'dusk', 430, cover=.4)
    with c.paint(texture=.1) as g:
        g.rect(0, 380, 1600, 120, '#2a2638'), g.rect(560, 120, 480, 270, '#1b2a24'), g.rect(545, 105, 510, 20, '#3a2a1e'), g.rect(600, 380, 20, 80, '#1a1a20'), g.rect(980, 380, 20, 80, '#1a1a20')
        g.text('PORT ANSEL PARK', 800, 176, 34, '#e9dcb0', 'Liberation Serif', 'middle', True, spacing=4)
        for y, t, n in ((255, 'LANTERNS', '5'), (335, 'HAMMERS', '4')):
            g.text(t, 600, y, 50, '#f4f0dc', 'Liberation Sans', bold=True), g.rect(930, y - 48, 64, 60, '#0c120f'), g.text(n, 962, y, 52, '#ffd97a', 'Liberation Sans', 'middle', True)
        rng = np.random.default_rng(3)
        for _ in range(1500):
            g.circle(rng.uniform(0, 1600), rng.uniform(392, 496), 4, ['#6a5a6a', '#a8746a', '#3a3648'][rng.integers(3)], .8)
    pitch(c, 496, '#4f7f3c')
    with c.paint(texture=.12) as g:
        g.poly([(800, 560), (1360, 760), (800, 1090), (240, 760)], '#b5834f'), g.poly([(800, 610), (1190, 760), (800, 960), (410, 760)], '#4f7f3c'), g.ellipse(800, 770, 70, 24, '#b5834f')
        for x, y in ((800, 575), (1330, 760), (270, 760)):
            g.poly([(x - 22, y), (x, y - 9), (x + 22, y), (x, y + 9)], '#f6f4ea')
        g.line([(800, 1080), (1600, 660)], '#f0ece0', 5, .8), g.line([(800, 1080), (0, 660)], '#f0ece0', 5, .8)
    with c.paint(light=(3, .4)) as g:
        figure(g, 800, 778, 150, 'cheer', '#f4f0e6', '#f4f0e6', hat='#8e2f26'), figure(g, 860, 1060, 260, 'bat', '#5d6a72', '#c9c9c4', hat='#2a2a30'), figure(g, 1190, 720, 120, 'wait', '#f4f0e6', '#f4f0e6', hat='#8e2f26'), figure(g, 420, 720, 120, 'wait', '#f4f0e6', '#f4f0e6', hat='#8e2f26', flip=True)
        g.taper((920, 900), (1010, 780), 6, 12, '#b98a54')
    lantern_string(c, (-20, 240), (560, 180), 8, 60, 24), lantern_string(c, (1040, 180), (1620, 240), 8, 60, 24)
    return c.finish(bloom=.5)


@picture('marathon-bridge-runners.jpg')
def marathon():
    c = Canvas(183)
    sky(c, 'dawn', 640, cover=.4, sun=(980, 590, 44, '#fff0cc'))
    skyline(c, 645, '#5d5a78', 130, 4, tint=('#d9a08a', .35)), sea(c, 645, '#3a4560', chop=.2, sun=(980, '#ffe0b0', 80))
    k = '#2a2638'
    with c.paint(texture=.03) as g:
        for x in (330, 1270):
            g.rect(x - 22, 120, 44, 720, k), g.rect(x - 60, 120, 120, 20, k), g.rect(x - 40, 320, 80, 16, k)
        for off in (0,):
            pts = [(x, 130 + 560 * (1 - ((x - 800) / 470) ** 2) if abs(x - 800) < 470 else 130 + (abs(x - 800) - 470) * 1.5) for x in range(-40, 1680, 40)]
            g.spline(pts, k, 11)
            for x, y in pts:
                g.line([(x, y), (x, 800)], k, 2.4)
        g.rect(-10, 800, 1620, 60, k), g.rect(-10, 790, 1620, 12, '#5a4a58')
    with c.paint(light=(4, .9)) as g:
        for i in range(17):
            figure(g, 60 + i * 96 + (i * 53) % 40, 802, 150 + (i * 31) % 30, ('run', 'run2')[i % 2], flat='#17131f')
        for i in range(6):
            figure(g, 120 + i * 270, 1075, 360, ('run2', 'run')[i % 2], ['#c9442f', '#2f6a94', '#e2b53c', '#3f7a5a', '#5a3a6a', '#d9d4c6'][i], '#1d1a24', SKINS[i % 6])
    return c.finish(bloom=.5)


def race(name, seed, kind, fn, **kw):
    @picture(name)
    def draw():
        c = coast(seed, kind, kw.get('y', 520), kw.get('deep', '#1c5a78'), kw.get('chop', .45), kw.get('hills', '#8ca0ac'), kw.get('cover', .45), sun=kw.get('sun'))
        fn(c)
        return c.finish(bloom=.35)


def _start(c):
    with c.paint(light=(4, .3)) as g:
        rng = np.random.default_rng(5)
        for t in np.sort(rng.random(27)):
            yacht(g, rng.uniform(40, 1560), 540 + t * 330, 90 + t * 250, ['#f8f6ee', '#f2eee0', '#e9eef2'][rng.integers(3)], heel=12, trim=['#b5342a', '#1f4e79', '#2f7a5a'][rng.integers(3)])
    headland(c, [(-20, 1090), (-20, 980), (300, 960), (700, 1010), (1000, 1090)], '#6a7048', '#3d4430', turf='#7d8a48')
    with c.paint() as g:
        people(g, [(90 + i * 74, 990 + (i % 3) * 14) for i in range(8)], 120, 4, ('stand', 'point', 'cheer'))


def _spin(c):
    with c.paint(light=(5, .3)) as g:
        yacht(g, 640, 900, 760, heel=5, spinnaker=('#d9442f', '#f2c24a'), trim='#1f4e79'), yacht(g, 1380, 590, 150, heel=5, spinnaker=('#2f7a9a', '#f4f0e2')), yacht(g, 200, 570, 120, heel=5, spinnaker=('#3f8a5a', '#f4f0e2'))
    wake(c, 620, 906, 320), spray(c, 860, 900, 90)


def _harbour(c):
    rng = np.random.default_rng(4)
    skyline(c, 560, '#6a6278', 110, 3, '#ffd08a', tint=('#d9a58a', .35))
    with c.paint(light=(3, .4), tint=('#c98a70', .12)) as g:
        for t in np.sort(rng.random(38)):
            x, y, h = rng.uniform(0, 1600), 600 + t * 230, 260 + t * 220
            g.line([(x, y - 6), (x, y - h)], '#3a343c', 3 + 2 * t), g.line([(x - h * .16, y - 10), (x, y - h), (x + h * .18, y - 10)], '#3a343c', 1), g.taper((x, y - 26), (x - h * .22, y - 30), 6, 5, '#d9d2c4'), g.blob([(x - h * .24, y - 18), (x - h * .18, y + 8), (x + h * .14, y + 8), (x + h * .28, y - 22)], ['#f0ece2', '#2f4a66', '#7a2f2a', '#e9e2d0'][rng.integers(4)])
    c.reflect(840, .6, 6)


race('strait-race-start.jpg', 184, 'blue', _start)
race('strait-race-spinnaker.jpg', 185, 'blue', _spin, chop=.6)
race('strait-race-harbour.jpg', 186, 'sunset', _harbour, y=560, hills='#7a6a78', chop=.15, deep='#3a3448')


@picture('strait-race-night.jpg')
def race_night():
    c = Canvas(187)
    sky(c, 'night', 620, cover=.2), stars(c, 600, 520), sea(c, 620, '#040914', chop=.35)
    headland(c, [(1280, 640), (1350, 560), (1480, 530), (1640, 540), (1640, 640)], '#0a0f1a', '#060a12', .05)
    with c.paint() as g:
        lighthouse(g, 1440, 545, 170, '#2a3040'), yacht(g, 560, 780, 460, '#3a4458', '#1a2230', 10)
    c.beam([(1440, 385), (-100, 470), (-100, 640)], '#fff0c0', .4, 10)
    with c.paint(mode='glow', texture=0) as g:
        for x, y, col in ((620, 765, '#5aff8a'), (500, 765, '#ff4a3a'), (640, 330, '#fff')):
            g.circle(x, y, 5, col), g.glow(x, y, 70, col, .9)
    glimmer(c, 620, 790, 930, '#5aff8a', 10), glimmer(c, 500, 790, 930, '#ff4a3a', 10)
    return c.finish(bloom=.5)


@picture('archery-target-dusk.jpg')
def archery():
    c = Canvas(188)
    sky(c, 'dusk', 520, cover=.4), ridge(c, 520, 40, '#4a4a58', seed=3)
    pitch(c, 600, '#56743c')
    with c.paint(blur=2, tint=('#6a5a68', .3)) as g:
        for x in (200, 420, 1330):
            g.circle(x, 610, 60, '#e9e4d6'), g.circle(x, 610, 46, '#2a2a2e'), g.circle(x, 610, 34, '#3f8ac0'), g.circle(x, 610, 22, '#d9402f'), g.circle(x, 610, 11, '#f2cf3c')
    shadow(c, 860, 960, 330, 40)
    with c.paint(light=(6, .3), texture=.08, cell=14) as g:
        g.taper((620, 480), (540, 980), 16, 16, '#6a4a2e'), g.taper((1080, 480), (1160, 980), 16, 16, '#6a4a2e')
        for r, col in ((390, '#c9a86a'), (350, '#f4f1e8'), (280, '#2a2a2e'), (215, '#3f8ac0'), (148, '#d9402f'), (80, '#f6d23c')):
            g.circle(850, 490, r, col), g.circle(850, 490, r, dark(col, .3), width=2)
        for dx, dy in ((-22, 10), (16, -26), (34, 22), (-50, -30), (70, -60)):
            x, y = 850 + dx, 490 + dy
            g.line([(x, y), (x + 170, y - 64)], '#23282c', 6)
            for s in (-1, 1):
                g.poly([(x + 130, y - 49), (x + 176, y - 66), (x + 186, y - 66 + s * 22), (x + 146, y - 54 + s * 20)], ('#e2c03c', '#d9402f')[s > 0])
    return c.finish(bloom=.35)


@picture('tennis-clay-court.jpg')
def tennis():
    c = Canvas(189)
    ground(c, 0, '#c06a40', '#a85530', .12, 10, 2)
    rng = np.random.default_rng(5)
    with c.paint(texture=.2, cell=12) as g:
        g.poly([(-40, 760), (1640, 420), (1640, 520), (-40, 880)], '#f2e9dc')
        for _ in range(900):
            t = rng.random()
            g.circle(t * 1600, 820 - t * 340 + rng.normal(0, 60), rng.uniform(1, 6), '#b5623a', .7)
    shadow(c, 700, 800, 260, 60, .6, 24)
    with c.paint(light=(6, .3), texture=.22, cell=7) as g:
        g.circle(800, 640, 190, g.radial(740, 560, 300, '#f0f58a', '#c9d93a', '#6f7d16'))
        g.spline([(640, 540), (740, 600), (780, 700), (720, 812)], '#f8f8ea', 13), g.spline([(900, 480), (890, 580), (930, 660), (985, 690)], '#f8f8ea', 13)
        for _ in range(1200):
            a, r = rng.uniform(0, 6.28), 190 * rng.random() ** .4
            x, y = 800 + np.cos(a) * r, 640 + np.sin(a) * r
            g.line([(x, y), (x + rng.normal(0, 6), y + rng.normal(0, 6))], mix('#eef58a', '#7d8c1a', rng.random()), 1.4, .5)
        for _ in range(40):
            g.circle(800 + rng.normal(0, 90), 760 + rng.normal(0, 30), 4, '#b5623a', .7)
    return c.finish(vignette=.4)


@picture('islanders-team-ferry.jpg')
def islanders():
    c = coast(190, 'dawn', 500, '#3a4a66', .3, '#7d7d94', amp=90)
    with c.paint(texture=.08, light=(4, .3), stretch=4) as g:
        g.poly([(0, 700), (1600, 660), (1600, 1090), (0, 1090)], g.down(690, 1067, '#5d6f68', '#2f3a38'))
        for k in range(12):
            g.line([(0, 740 + k * 32), (1600, 700 + k * 36)], '#23302c', 2, .6)
        for y in (470, 560, 640):
            g.line([(0, y + 20), (1600, y)], '#f2efe6', 13)
        for x in range(40, 1640, 190):
            g.line([(x, 480), (x, 720)], '#f2efe6', 16)
    with c.paint(light=(4, .3), texture=.12, cell=12) as g:
        for i, x in enumerate((160, 430, 720, 1020, 1330)):
            for k in range(9):
                g.poly([(x + 4 * np.sin(k), 476 + k * 30), (x + 84 + 4 * np.sin(k), 474 + k * 30), (x + 84 + 4 * np.sin(k + 1), 504 + k * 30), (x + 4 * np.sin(k + 1), 506 + k * 30)], '#2f7a4a' if k % 2 else '#f4f2e8')
            for q in range(8):
                g.line([(x + 4 + q * 10, 746), (x + 2 + q * 10, 774)], '#f4f2e8', 3)
        for x, col in ((120, '#2f7a4a'), (420, '#23282e'), (760, '#2f7a4a'), (1120, '#e9e4d4')):
            g.blob([(x, 960), (x + 10, 860), (x + 60, 830), (x + 230, 830), (x + 280, 860), (x + 290, 960), (x + 150, 975)], g.down(830, 970, light(col, .15), dark(col, .4))), g.spline([(x + 70, 840), (x + 90, 770), (x + 200, 770), (x + 220, 840)], '#17191c', 11), g.line([(x + 40, 880), (x + 250, 880)], '#d9d4c4', 3)
        g.circle(1430, 930, 54, '#f4f4f0')
        for a in range(5):
            g.circle(1430 + 34 * np.cos(a * 1.257 + .3), 930 + 34 * np.sin(a * 1.257 + .3), 12, '#1d1d20')
        g.circle(1430, 930, 13, '#1d1d20')
    return c.finish()


@picture('rowing-eights-river.jpg')
def rowing():
    c = Canvas(191)
    ground(c, 0, '#6f8f94', '#3f646c', .03, 60, 3)
    n = noise(c.h, c.w, 26, 4, 3, 8.0)
    c.a *= (1 + .05 * n + .10 * noise(c.h, c.w, 400, 6, 3, 2))[..., None]
    with c.paint(texture=.12) as g:
        for x in range(-20, 1640, 70):
            tree(g, x, 128, 160, ['#5d7a44', '#8a9a44', '#4a6a3c'][x % 3], x, 26)
    c.reflect(130, .5, 4, y1=360)
    with c.paint(light=(3, .4)) as g:
        for b, (x, y, s, col) in enumerate(((150, 470, .8, '#b5342a'), (360, 650, 1.0, '#1f4e79'), (90, 880, 1.25, '#2f7a4a'))):
            g.blob([(x, y), (x + 120 * s, y - 14 * s), (x + 960 * s, y - 14 * s), (x + 1090 * s, y), (x + 960 * s, y + 14 * s), (x + 120 * s, y + 14 * s)], '#efe4c8'), g.line([(x + 20, y), (x + 1070 * s, y)], '#6a4a2a', 4)
            for k in range(9):
                px = x + (170 + k * 92) * s
                g.ellipse(px, y, 22 * s, 17 * s, col), g.circle(px + 10 * s, y, 10 * s, SKINS[k % 6]), g.ellipse(px + 7 * s, y, 9 * s, 9 * s, ['#2a2018', '#6a4a2a', '#15110e'][k % 3])
                if k < 8:
                    d = -1 if k % 2 else 1
                    g.line([(px + 14 * s, y), (px - 40 * s, y + d * 128 * s)], '#f4f0e4', 5 * s), g.taper((px - 36 * s, y + d * 118 * s), (px - 50 * s, y + d * 150 * s), 7 * s, 9 * s, col), g.ellipse(px - 54 * s, y + d * 156 * s, 30 * s, 7 * s, '#e9f2f2', .5)
                    g.ellipse(px - 190 * s, y + d * 140 * s, 34 * s, 9 * s, '#e9f2f2', .25, width=3)
    return c.finish()


@picture('rovers-women-cup.jpg')
def cup():
    c = Canvas(192)
    sky(c, 'night', 430, cover=.3)
    with c.paint(blur=3) as g:
        for x in (100, 190, 300, 1260, 1380, 1500):
            g.line([(x, 420), (x, 130)], '#2a3244', 6), g.line([(x - 60, 260), (x + 60, 240)], '#2a3244', 3)
        g.rect(0, 360, 1600, 220, '#1d2638'), g.poly([(0, 300), (1600, 300), (1600, 370), (0, 370)], '#303c54')
        rng = np.random.default_rng(3)
        for _ in range(900):
            g.circle(rng.uniform(0, 1600), rng.uniform(380, 570), 6, ['#a33a34', '#e9e4da', '#3a4258'][rng.integers(3)], .7)
    pitch(c, 580, '#2f6a38'), floodlights(c, (220, 1400), 360, 240), grass(c, 820, '#3f8a44', 1300, 46)
    shadow(c, 800, 985, 240, 30)
    with c.paint(light=(6, .35), texture=.02) as g:
        m = g.along(560, 0, 1040, 0, '#4a5258', '#f6f8f8', '#8d979c', '#e9edee', '#5d666b', '#c9d0d2')
        g.blob([(570, 330), (600, 560), (720, 700), (800, 720), (880, 700), (1000, 560), (1030, 330)], m, tension=.6), g.ellipse(800, 330, 230, 40, '#aeb6ba'), g.ellipse(800, 334, 208, 30, '#4a5258'), g.rect(770, 700, 60, 110, m), g.blob([(660, 880), (720, 810), (880, 810), (940, 880)], m), g.rect(640, 880, 320, 90, '#2a1a12', r=8), g.rect(700, 905, 200, 40, '#d9c48a')
        for s in (-1, 1):
            g.spline([(800 + s * 222, 370), (800 + s * 340, 400), (800 + s * 320, 540), (800 + s * 180, 580)], '#b9c2c6', 22), g.spline([(800 + s * 222, 366), (800 + s * 336, 396), (800 + s * 316, 536)], '#f6f8f8', 6)
            for q, col in ((0, '#c9302a'), (26, '#f6f4ee')):
                g.spline([(800 + s * 300, 430 + q), (800 + s * (350 + q), 560), (800 + s * (310 + q), 690), (800 + s * (370 + q), 830)], col, 22)
    return c.finish(bloom=.5, vignette=.35)
