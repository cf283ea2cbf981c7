"""Old town: streets, shops, a theatre."""
from atelier.kit import *

from .country import bicycle
from .front import toned


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
