"""Old machines, books, the tide calendar."""
from atelier.kit import *

from .table import bench


def gear(g, x, y, r, teeth, colour, spokes=6):
    pts = []
    for k in range(teeth * 4):
        a, rr = 2 * np.pi * k / (teeth * 4), r * (1.09 if k % 4 < 2 else .97)
        pts.append((x + np.cos(a) * rr, y + np.sin(a) * rr))
    g.poly(pts, g.along(x - r, y - r, x + r, y + r, light(colour, .35), colour, dark(colour, .5)))
    g.circle(x, y, r * .76, '#15181a')
    for k in range(spokes):
        a = 2 * np.pi * k / spokes + .3
        g.taper((x, y), (x + np.cos(a) * r * .8, y + np.sin(a) * r * .8), r * .10, r * .07, colour)
    g.circle(x, y, r * .82, dark(colour, .2), width=r * .09), g.circle(x, y, r * .22, light(colour, .15)), g.circle(x, y, r * .10, '#1a1c1e')


@picture('machines-flywheel.jpg')
def flywheel():
    c = Canvas(121, ground='#2a2c2c')
    room(c, '#4d4a42', '#33302b', back=(300, 80, 1300, 780))
    c.beam([(1200, -50), (1600, -50), (1000, 1067), (400, 1067)], '#ffe6b0', .3, 50)
    with c.paint(light=(5, .45), texture=.12) as g:
        g.rect(180, 860, 1260, 140, '#4a3a30'), gear(g, 700, 540, 400, 60, '#4f6a5a', 8), gear(g, 1240, 690, 170, 26, '#a8793a', 5)
        g.line([(700, 540), (1240, 420)], '#8d9598', 34), g.line([(700, 540), (1240, 420)], '#dfe4e6', 9), g.rect(1220, 350, 300, 130, g.down(350, 480, '#6d8a78', '#2f443a'), r=20), g.circle(700, 540, 34, '#d9b45a')
    return c.finish(vignette=.4)


@picture('machines-gauge.jpg')
def gauges():
    c = Canvas(122, ground='#2f3a36')
    c.veil('#15191a', np.clip(.3 + .4 * noise(c.h, c.w, 260, 3, 4), 0, .8))
    with c.paint(light=(5, .4), texture=.08) as g:
        for y in (180, 900):
            g.rect(0, y, 1600, 60, g.down(y, y + 60, '#7d4a2c', '#d98a54', '#5a2f1a'))
        for x, y, r, v in ((430, 520, 250, 210), (1010, 480, 300, 300), (1430, 640, 140, 160)):
            g.rect(x - 26, y, 52, 500, g.along(x - 26, 0, x + 26, 0, '#7d4a2c', '#d98a54', '#5a2f1a'))
            g.circle(x, y, r, g.along(x - r, y - r, x + r, y + r, '#f6dc94', '#b5852f', '#5d3f12')), g.circle(x, y, r * .86, '#6a4a1a'), g.circle(x, y, r * .82, '#f2ebd6')
            for k in range(41):
                a = np.radians(135 + k * 6.75)
                q = .66 if k % 5 == 0 else .72
                g.line([(x + np.cos(a) * r * q, y + np.sin(a) * r * q), (x + np.cos(a) * r * .78, y + np.sin(a) * r * .78)], '#b3362a' if k > 33 else '#1d1d1d', 4 if k % 5 == 0 else 2)
                if k % 5 == 0:
                    g.text(str(k * 4), x + np.cos(a) * r * .55, y + np.sin(a) * r * .55 + r * .04, r * .11, '#1d1d1d', 'Liberation Serif', 'middle')
            a = np.radians(v)
            g.taper((x - np.cos(a) * r * .2, y - np.sin(a) * r * .2), (x + np.cos(a) * r * .66, y + np.sin(a) * r * .66), r * .035, 2, '#1d1d1d'), g.circle(x, y, r * .07, '#b5852f'), g.text('kPa', x, y + r * .42, r * .12, '#1d1d1d', 'Liberation Serif', 'middle', italic=True)
            g.ellipse(x - r * .25, y - r * .4, r * .4, r * .2, '#ffffff', .18, -35)
    return c.finish(vignette=.4, bloom=.3)


@picture('machines-rust-chain.jpg')
def chain():
    c = Canvas(123)
    ground(c, 0, '#7d7a72', '#5d5a54', .14, 30, 2)
    rng = np.random.default_rng(4)
    for row in range(3):
        for i in range(11):
            x, y = -40 + i * 165, 220 + row * 300 + 70 * np.sin(i * .8 + row * 2)
            rot = 24 * np.cos(i * .8 + row * 2)
            with c.paint(texture=.34, cell=12, light=(5, .4)) as g:
                col = mix('#8a4a24', '#4f2f20', rng.random())
                g.ellipse(x + 8, y + 30, 120, 50, '#26221e', .4, rot)
                with g.at(x, y, 1, rot):
                    if i % 2:
                        g.ellipse(0, 0, 118, 66, dark(col, .45), width=40), g.ellipse(0, -5, 118, 66, col, width=32), g.ellipse(0, -12, 116, 62, light(col, .3), .6, width=8), g.line([(0, -60), (0, 60)], dark(col, .1), 22)
                    else:
                        g.taper((-104, 0), (104, 0), 24, 24, dark(col, .3)), g.taper((-100, -6), (100, -6), 12, 12, light(col, .2))
    return c.finish(vignette=.35)


@picture('machines-typewriter.jpg')
def typewriter():
    c = bench(124, '#4a4a44', 620, '#6a4a30')
    shadow(c, 800, 960, 560, 70)
    with c.paint(light=(5, .4), texture=.05) as g:
        g.poly([(560, 90), (1040, 90), (1050, 420), (550, 420)], '#f6f1e2')
        for r in range(7):
            g.line([(610, 150 + r * 34), (990 - (r * 67) % 130, 150 + r * 34)], '#3a3a3a', 5, .75, [26, 9, 44, 12, 14, 8])
        g.rect(330, 380, 940, 86, g.down(380, 466, '#55595b', '#17191a', '#3a3d3f'), r=40)
        for x in (310, 1250):
            g.rect(x, 370, 40, 106, '#0f1112', r=10)
        g.blob([(420, 470), (1180, 470), (1270, 700), (1340, 960), (260, 960), (330, 700)], g.down(470, 960, '#33443f', '#16201d'), tension=.4), g.poly([(520, 500), (1080, 500), (1000, 620), (600, 620)], '#0d1110')
        for k in range(23):
            g.line([(540 + k * 24, 506), (720 + k * 7, 616)], '#aeb4b4', 3)
        g.text('Meridian', 800, 672, 46, '#d9b45a', 'Z003', 'middle')
        for r, n in enumerate((11, 11, 10)):
            for k in range(n):
                x, y = 800 + (k - (n - 1) / 2) * (66 + r * 7) + r * 8, 730 + r * 74
                g.circle(x, y + 8, 26, '#0c0f0e'), g.circle(x, y, 26, '#c9cdc9'), g.circle(x, y, 21, '#f4f0e2'), g.text('QWERTYUIOPASDFGHJKLZXCVBNMQWERTY'[r * 11 + k], x, y + 9, 24, '#1d1d1d', 'Liberation Serif', 'middle', True)
    return c.finish(vignette=.35)


def jacket(title, author, art, seed, paper='#5d4a3c'):
    c = bench(seed, '#8a8478', 0, '#7d6a54', False)
    a = Canvas(seed + 1, 520, 780)
    art(a)
    with a.paint(texture=0) as g:
        for i, t in enumerate(title):
            g.text(t, 260, 120 + i * 62, 56, '#f6f1e2', 'P052', 'middle', True, spacing=2)
        g.text(author, 260, 730, 30, '#f6f1e2', 'P052', 'middle', spacing=5)
    img = np.clip(a.a, 0, 1)
    shadow(c, 850, 580, 330, 430, .6, 26)
    with c.paint(texture=.03) as g:
        g.poly([(540, 150), (556, 140), (556, 940), (540, 950)], '#efe8d6'), g.rect(1076, 150, 22, 790, '#e2d9c4')
        for k in range(6):
            g.line([(1078 + k * 3.6, 150), (1078 + k * 3.6, 938)], '#b9ae94', 1)
    c.a[146:926, 556:1076] = img
    with c.paint(mode='shade', texture=0, opacity=.35, blur=5) as g:
        g.rect(556, 146, 22, 780, '#201810')
    c.beam([(-100, -100), (500, -100), (1300, 1067), (600, 1067)], '#fff0cf', .16, 80)
    return c.finish()


@picture('book-low-water-mark.jpg')
def book1():
    def art(a):
        sky(a, 'teal', 420, cover=.3), ground(a, 420, '#8a8a78', '#4f4c42', .12, 20, 3)
        with a.paint() as g:
            for k in range(5):
                g.spline([(-20, 470 + k * 62), (160, 460 + k * 66), (330, 490 + k * 60), (560, 470 + k * 64)], '#c9d2c8', 3, .5)
            g.rect(336, 330, 22, 250, '#1f1c18'), g.line([(336, 580), (250, 640)], '#1f1c18', 14, .3), g.rect(330, 450, 34, 5, '#d9d2b8')
    return jacket(('THE LOW', 'WATER MARK'), 'PETRA LOMOND', art, 125)


@picture('book-weather-for-beginners.jpg')
def book2():
    def art(a):
        a.a[:] = rgb('#d9853f')
        with a.paint(texture=.08) as g:
            g.rect(0, 560, 520, 220, '#1f4a5c'), g.blob([(120, 566), (190, 520), (280, 505), (380, 540), (420, 566)], '#2f3a2c')
            for i in range(5):
                x, y = 70 + i * 96, 350 + (i % 2) * 40
                for dx, r in ((-24, 20), (0, 30), (26, 22)):
                    g.circle(x + dx, y, r, '#f6efdc')
                g.rect(x - 44, y, 92, 22, '#f6efdc', r=11)
                for q in range(i):
                    g.line([(x - 24 + q * 15, y + 36), (x - 32 + q * 15, y + 66)], '#f6efdc', 4)
    return jacket(('WEATHER FOR', 'BEGINNERS'), 'UNA MACRAITH', art, 127)


@picture('tide-calendar-wheel.jpg')
def wheel():
    c = Canvas(129, ground='#12283c')
    stars(c, 1067, 160)
    moon(c, 1340, 170, 84)
    with c.paint(texture=.1) as g:
        g.circle(800, 545, 430, '#c9a45a'), g.circle(800, 545, 420, '#f1e6c8'), g.circle(800, 545, 262, '#c9a45a'), g.circle(800, 545, 254, '#1f5a72')
        for k in range(12):
            a = np.radians(k * 30 - 75)
            b = np.radians(k * 30 - 90)
            g.line([(800 + np.cos(b) * 262, 545 + np.sin(b) * 262), (800 + np.cos(b) * 420, 545 + np.sin(b) * 420)], '#c9a45a', 4)
            with g.at(800 + np.cos(a) * 345, 545 + np.sin(a) * 345, 1.35):
                emblem(g, k)
        with g.clip([(800 + np.cos(t) * 252, 545 + np.sin(t) * 252) for t in np.linspace(0, 6.28, 50)]):
            for r in range(7):
                for k in range(9):
                    x, y = 520 + k * 76 + (r % 2) * 38, 425 + r * 58
                    g.ellipse(x, y, 40, 40, ('#2f7a94', '#1f5a72', '#4a97ab')[r % 3], start=180, end=360), g.ellipse(x, y, 40, 40, '#e9e2c4', start=180, end=360, width=3), g.ellipse(x, y, 24, 24, '#e9e2c4', .7, start=180, end=360, width=2)
    return c.finish(vignette=.3)


def emblem(g, k):
    """Twelve signs of the tide calendar, drawn about the origin, some 90 high."""
    i = '#1d3648'
    if k == 0:
        g.blob([(-34, 26), (-24, -12), (0, -36), (24, -12), (34, 26)], i), g.circle(0, 34, 9, i)
    elif k == 1:
        heron(g, -4, 44, 90)
    elif k == 2:
        g.line([(0, -30), (0, 34)], i, 8), g.line([(-22, -14), (22, -14)], i, 7), g.spline([(-36, 10), (-20, 34), (0, 38), (20, 34), (36, 10)], i, 8), g.circle(0, -38, 9, i, width=6)
    elif k == 3:
        otter(g, 4, 16, 70)
    elif k == 4:
        for s in (-1, 0, 1):
            g.spline([(s * 8, 42), (s * 22, 10), (s * 12, -14), (s * 28, -40)], '#3f5a34', 9)
    elif k == 5:
        standing_gull(g, -4, 40, 74)
    elif k == 6:
        lighthouse(g, 0, 44, 90, bands='#b0352b')
    elif k == 7:
        g.blob([(-44, 0), (-8, -18), (34, 0), (-8, 18)], '#3f6a80'), g.poly([(30, 0), (50, -18), (50, 18)], '#3f6a80'), g.circle(-28, -3, 4, '#fff')
    elif k == 8:
        for s in range(-3, 4):
            g.line([(s * 12, -34), (s * 7, 38)], i, 2.4), g.line([(-38, s * 11), (38, s * 11)], i, 2.4)
    elif k == 9:
        crane_bird(g, 0, 46, 92)
    elif k == 10:
        lantern(g, 0, 4, 28)
    else:
        g.spline([(-44, 22), (-10, 6), (20, 12), (46, -14)], '#8a6a48', 13), g.line([(4, 8), (14, -28)], '#8a6a48', 8), g.line([(-20, 12), (-34, -10)], '#8a6a48', 6)
