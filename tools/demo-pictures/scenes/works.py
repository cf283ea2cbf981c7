"""The steel works, rope, pots, a reef."""
from atelier.kit import *

from .country import bicycle, coast, fishes, ground_bed, underwater
from .front import pots


def steelworks(c, floor=760):
    room(c, '#2b2a2c', '#1d1b1c', '#161618', back=(380, 160, 1220, floor - 60), boards=False)
    with c.paint(texture=.1) as g:
        for k in range(8):
            x = k * 55
            for s in (x, 1600 - x):
                g.rect(s - 9, 0, 18, 1067, '#141517', .7)
        for y in (60, 150, 250):
            g.line([(0, y), (1600, y)], '#101113', 14)
            for x in range(0, 1600, 70):
                g.line([(x, y), (x + 35, y + 60), (x + 70, y)], '#101113', 5)


@picture('norrland-night-ladle.jpg')
def ladle():
    c = Canvas(87, ground='#17171a')
    steelworks(c)
    with c.paint(mode='glow', texture=0) as g:
        g.glow(820, 760, 900, '#ff7a2a', .75), g.glow(820, 640, 420, '#ffb24a', .6)
    with c.paint(light=(5, .6), texture=.12) as g:
        g.line([(620, 0), (610, 220)], '#0d0d0f', 12), g.line([(1000, 0), (1010, 220)], '#0d0d0f', 12), g.rect(560, 210, 500, 36, '#1d1d20')
        with g.at(800, 400, 1, 16):
            g.poly([(-230, -180), (230, -180), (180, 190), (-180, 190)], g.along(-230, 0, 230, 0, '#1a1614', '#4a2e20', '#8a4420')), g.rect(-244, -196, 488, 34, '#3a2a22'), g.poly([(200, -196), (300, -210), (230, -140)], '#6a3a20'), g.ellipse(0, -180, 220, 20, '#ffd27a')
    with c.paint(texture=.04, blur=1.6) as g:
        g.spline([(1060, 300), (1110, 380), (1120, 520), (1118, 860)], g.down(300, 860, '#fff6cf', '#ffd060', '#ff8a2a'), 42), g.spline([(1062, 300), (1110, 384), (1120, 520), (1118, 860)], '#fffdf0', 14)
        g.poly([(920, 840), (1320, 840), (1280, 1000), (960, 1000)], '#2a1a14'), g.ellipse(1120, 842, 200, 30, '#ffcf6a')
    rng = np.random.default_rng(3)
    with c.paint(mode='glow', texture=0) as g:
        for _ in range(420):
            a, d = rng.uniform(3.3, 6.1), abs(rng.normal(0, 260))
            x, y = 1120 + np.cos(a) * d, 840 + np.sin(a) * d + d * d / 900
            g.line([(x, y), (x + np.cos(a) * 16, y + np.sin(a) * 16 + 6)], '#ffd98a', rng.uniform(1, 3.6), .9)
        g.glow(1120, 700, 420, '#ffb04a', .6)
    with c.paint(light=(-5, 1.2)) as g:
        g.rect(0, 900, 720, 14, '#0c0b0b'), g.rect(0, 960, 720, 10, '#0c0b0b')
        for x in range(20, 720, 110):
            g.rect(x, 900, 10, 170, '#0c0b0b')
        figure(g, 420, 1060, 300, 'wait', flat='#0e0c0c'), g.ellipse(424, 772, 32, 22, '#0e0c0c')
    return c.finish(bloom=.6, vignette=.4)


@picture('norrland-night-gate.jpg')
def gate():
    c = Canvas(88)
    sky(c, ['#1b2440', '#4a4364', '#a86254', '#eaa564'], 700, cover=.5)
    with c.paint(tint=('#8a5a5c', .25), texture=.06) as g:
        for x, h in ((300, 420), (440, 480), (600, 440), (1180, 500)):
            g.poly([(x - 26, 720), (x - 15, 720 - h), (x + 15, 720 - h), (x + 26, 720)], '#2a2533')
        g.rect(100, 560, 900, 170, '#262231'), g.poly([(1000, 730), (1000, 500), (1500, 460), (1600, 730)], '#2a2635')
        windows(g, 140, 980, 620, 18, 22, 30, '#ffb45a', .7)
    for x, y in ((300, 300), (440, 240), (600, 280), (1180, 220)):
        steam(c, x, y, 230, 120, '#9a7a80', .6, x % 9, 14)
    ground(c, 720, '#3a3542', '#1f1d26')
    with c.paint() as g:
        for x in (330, 1230):
            g.rect(x, 470, 60, 430, '#15141b')
        g.rect(300, 420, 1020, 62, '#15141b'), g.text('NORRLAND STEEL', 810, 468, 46, '#d99a5a', 'Liberation Sans', 'middle', True, spacing=12)
    lamp(c, 900, 900, 560, '#ffae4a', r=420, strength=.85, arm=60)
    with c.paint(light=(-4, .9)) as g:
        people(g, [(x, 900 + (i * 37) % 110) for i, x in enumerate(range(240, 1450, 92))], 250, 4, ('walk', 'walk', 'carry', 'stand'), flat='#131219')
        bicycle(g, 500, 985, 80, '#131219', '#131219'), bicycle(g, 1130, 960, 76, '#131219', '#131219')
    return c.finish(bloom=.5)


@picture('norrland-night-strip.jpg')
def strip():
    c = Canvas(89, ground='#17171a')
    steelworks(c, 620)
    with c.paint(light=(4, .5), texture=.1) as g:
        for k in range(13):
            t = (k / 12) ** 1.7
            y, w = 560 + t * 500, 150 + t * 650
            g.rect(800 - w, y, 2 * w, 12 + 34 * t, g.down(y, y + 46, '#5a5a60', '#1a1a1d'), r=6)
        for s in (-1, 1):
            g.poly([(800 + s * 130, 480), (800 + s * 330, 300), (800 + s * 330, 620), (800 + s * 150, 580)], '#24252a')
    with c.paint(texture=.08, blur=1.5) as g:
        g.poly([(745, 552), (855, 552), (1250, 1067), (350, 1067)], g.down(552, 1067, '#ffe9b0', '#ff9a3a', '#f0481c')), g.poly([(790, 552), (812, 552), (900, 1067), (700, 1067)], '#fff2c8', .5)
    with c.paint(mode='glow', texture=0) as g:
        g.glow(800, 620, 560, '#ff8a3a', .6), g.glow(800, 900, 720, '#ff5a20', .5)
    for k in range(8):
        steam(c, 250 + k * 160, 800 - (k % 3) * 70, 560, 320, '#e9c0a8', .42, k + 2, 30, 30)
    return c.finish(bloom=.6, vignette=.4)


@picture('norrland-night-dawn.jpg')
def works_dawn():
    c = Canvas(90)
    sky(c, ['#4a5a86', '#a08aa4', '#f0a8a0', '#ffd9b0'], 700, cover=.5, sun=(1150, 640, 34, '#fff0d0'))
    with c.paint(tint=('#d99a98', .18), texture=.05) as g:
        k = '#2f2b3c'
        for x, w, h in ((900, 110, 250), (1060, 120, 270)):
            g.blob([(x - w, 720), (x - w * .62, 720 - h * .6), (x - w * .68, 720 - h), (x + w * .68, 720 - h), (x + w * .62, 720 - h * .6), (x + w, 720)], k, tension=.6)
        for x, h in ((180, 430), (290, 480), (400, 400), (1330, 460)):
            g.poly([(x - 22, 720), (x - 13, 720 - h), (x + 13, 720 - h), (x + 22, 720)], k)
        g.rect(90, 560, 700, 170, k), g.poly([(90, 560), (200, 500), (310, 560), (420, 500), (530, 560), (640, 500), (790, 560)], k)
        g.poly([(1180, 730), (1400, 560), (1620, 730)], '#23202c'), g.line([(760, 640), (1390, 500)], k, 16), g.line([(1390, 500), (1390, 560)], k, 8)
        for x in range(820, 1380, 110):
            g.line([(x, 640 - (x - 760) * .22), (x, 730)], k, 6)
    for x, y, w in ((900, 470, 170), (1060, 450, 170), (180, 290, 70)):
        steam(c, x, y, 300, w, '#ffe4dc', .6, x % 7, 16)
    sea(c, 730, '#4a4662', chop=.15)
    c.reflect(732, .65, 5)
    with c.paint() as g:
        cargo(g, 200, 850, 420, '#3a2c38', '#5a4a58', flip=True)
    return c.finish(bloom=.4)


@picture('ropeworks-coils.jpg')
def rope():
    c = Canvas(91, ground='#2a2018')
    rng = np.random.default_rng(4)
    for cx, cy, n, s in ((430, 330, 7, 1), (1230, 300, 8, 1.05), (820, 720, 9, 1.35), (180, 900, 7, 1), (1450, 930, 7, 1.1)):
        with c.paint(texture=.12, cell=9, light=(3, .4)) as g:
            for k in range(n, -1, -1):
                rx, ry, w = (60 + k * 42) * s, (40 + k * 27) * s, 44 * s
                col = mix('#a8824c', '#d9bd84', rng.random())
                g.ellipse(cx, cy + 8, rx, ry, '#2b1d10', width=w + 8), g.ellipse(cx, cy, rx, ry, col, width=w), g.ellipse(cx, cy - w * .15, rx, ry, light(col, .3), .5, width=w * .4)
                m = int((rx + ry) / 9)
                for j in range(m):
                    a = j * 2 * np.pi / m
                    g.spline([(cx + np.cos(a) * (rx - w * .5), cy + np.sin(a) * (ry - w * .45)), (cx + np.cos(a + .07) * rx, cy + np.sin(a + .07) * ry), (cx + np.cos(a + .16) * (rx + w * .5), cy + np.sin(a + .16) * (ry + w * .45))], dark(col, .5), 3.2, .75)
    return c.finish(vignette=.4)


@picture('crab-pots-quay.jpg')
def crab_pots():
    c = coast(92, 'blue', 420, '#2f5f74', .3, '#7f9298', cover=.4)
    with c.paint(tint=('#bccdd4', .15)) as g:
        trawler(g, 330, 540, 340, '#2f6a8a'), trawler(g, 820, 520, 280, '#a5402f')
    quay(c, 640, '#8d877b', face=40)
    pots(c, 780, 960, 6, 6, 5, 124), pots(c, 60, 1000, 4, 3, 8, 118)
    return c.finish()


@picture('lioran-reef.jpg')
def reef():
    c = Canvas(93)
    underwater(c, 0, '#7fe0dc', '#0f5a80', 14, 7)
    ground_bed(c, 840, '#b9a886')
    rng = np.random.default_rng(6)
    with c.paint(texture=.12, light=(4, .4)) as g:
        for i in range(44):
            x, y, s = rng.uniform(0, 1600), 760 + rng.uniform(0, 290), rng.uniform(50, 150)
            col = ['#e2705a', '#e9a14a', '#c95a8a', '#8a5ab0', '#e9d08a', '#5aa07a'][rng.integers(6)]
            k = i % 3
            if k == 0:
                for a in np.linspace(-1.1, 1.1, 9):
                    p = (x + np.sin(a) * s * .7, y - np.cos(a) * s * .8)
                    g.taper((x, y), p, s * .09, s * .045, col), g.taper(p, (p[0] + rng.normal(0, 14), p[1] - s * .3), s * .05, s * .03, light(col, .25))
            elif k == 1:
                g.ellipse(x, y, s * .8, s * .6, g.radial(x - s * .2, y - s * .3, s, light(col, .35), col, dark(col, .4)), start=180, end=360)
                for _ in range(20):
                    g.spline([(x + rng.uniform(-.6, .5) * s, y - rng.uniform(0, .4) * s), (x + rng.uniform(-.4, .6) * s, y - rng.uniform(.1, .45) * s)], dark(col, .25), 2.4, .5)
            else:
                for j in range(30):
                    a = rng.uniform(-1, 1)
                    g.spline([(x, y), (x + np.sin(a) * s * .5, y - s * .6), (x + np.sin(a) * s * .95, y - s * rng.uniform(.8, 1.2))], mix(col, light(col, .3), rng.random()), 2.6)
        for n, x, y, s, col in ((26, 520, 380, 20, '#ffd24a'), (18, 1150, 300, 24, '#ff8a3a'), (14, 1000, 620, 30, '#4a7fe0'), (9, 380, 640, 34, '#f0f4f8')):
            fishes(g, x, y, n, n, s, col)
    return c.finish(bloom=.4)
