"""Film stills, quays, an engine."""
from scipy import ndimage

from atelier.kit import *

from .country import bicycle, coast


@picture('dunmarsh-boardwalk.jpg')
def boardwalk():
    c = Canvas(146)
    sky(c, 'dawn', 480, cover=.35, sun=(830, 430, 34, '#ffe9bc'))
    ridge(c, 476, 24, '#8a8494', seed=3, texture=.02), ground(c, 490, '#a89a6a', '#6a5f34', .14)
    with c.paint(texture=.16, cell=20, stretch=4) as g:
        g.poly([(800, 500), (840, 500), (1200, 1090), (420, 1090)], '#3a2f24')
        for k in range(46):
            t, u = (k / 46) ** 2.1, ((k + .8) / 46) ** 2.1
            g.poly([(800 - 380 * t, 500 + 590 * t), (840 + 360 * t, 500 + 590 * t), (840 + 360 * u, 500 + 590 * u), (800 - 380 * u, 500 + 590 * u)], mix('#a38a6a', '#d9bd90', ((k * 7) % 5) / 5))
    for x0, x1, y, h in ((-20, 780, 560, 70), (860, 1620, 560, 70), (-20, 640, 740, 190), (980, 1620, 740, 190), (-20, 440, 1060, 460), (1170, 1620, 1060, 460)):
        reeds(c, y, '#94793c', 210, h, y + x0, x0, x1)
    c.mist(520, 60, '#f2d4b4', .6)
    return c.finish(bloom=.45)


@picture('sauna-raft-saltmarket.jpg')
def sauna():
    c = Canvas(147)
    sky(c, 'dusk', 520, cover=.4)
    with c.paint(texture=.12) as g:
        for i, x in enumerate(range(-20, 1640, 270)):
            house(g, x, 600, 266, 250 + (i * 53) % 70, ['#7a4a3c', '#6a5a4c', '#8a5a40'][i % 3], '#2f3036', '#f2b860', 4, pitch=.35, chimney=False, cols=4)
    sea(c, 610, '#1d2a40', chop=.15)
    with c.paint(light=(4, .35), texture=.12, cell=18, stretch=5) as g:
        g.rect(470, 790, 660, 40, '#5d4630'), g.rect(600, 560, 380, 232, g.along(600, 0, 980, 0, '#6a4a2e', '#a87a4a', '#7d5836'))
        for y in range(580, 790, 24):
            g.line([(600, y), (980, y)], '#4a3320', 2.5)
        g.poly([(570, 566), (790, 450), (1010, 566)], '#3a3432'), g.rect(880, 410, 36, 110, '#2a2a2c'), g.rect(690, 630, 90, 160, '#3a2616'), g.rect(840, 630, 90, 76, '#ffc56a')
        figure(g, 1070, 790, 150, 'stand', '#b5562f', long_coat=True)
    steam(c, 898, 410, 280, 120, '#d9d2d4', .6)
    c.reflect(832, .6, 5), glimmer(c, 885, 850, 1010, '#ffc56a', 26)
    return c.finish(bloom=.4)


@picture('kestral-lighthouse-door.jpg')
def door():
    c = coast(148, 'blue', 560, '#24586e', .5, '#8ca0aa', cover=.5)
    headland(c, [(-20, 1067), (-20, 800), (300, 740), (700, 720), (1200, 760), (1640, 900), (1640, 1067)], '#77804e', '#4c5636', turf='#8c9a58')
    with c.paint(light=(6, .25), texture=.05) as g:
        lighthouse(g, 720, 860, 800, '#f4f2ea'), g.rect(680, 690, 84, 168, '#2a221c', r=20), g.poly([(680, 700), (620, 720), (620, 872), (680, 858)], '#2f6a7a')
        g.rect(690, 700, 64, 158, g.down(700, 858, '#ffd98a', '#a8743a')), bicycle(g, 960, 872, 110)
    grass(c, 860, '#7f8c4c', 1000, 54), gulls(c, 8, (900, 120, 1560, 500))
    return c.finish()


@picture('breakwater-film-still.jpg')
def breakwater():
    c = coast(149, 'storm', 480, '#22343a', .8, foam=.3)
    with c.paint(texture=.24, cell=34) as g:
        g.poly([(980, 492), (1030, 492), (1180, 1090), (160, 1090)], g.down(492, 1067, '#6a6e6c', '#2f3332')), g.poly([(160, 1090), (980, 492), (900, 500), (-200, 1090)], '#22282a')
        for k in range(22):
            t = (k / 22) ** 2
            g.line([(985 - 820 * t, 492 + 598 * t), (1030 + 150 * t, 492 + 598 * t)], '#23282a', 1 + 3 * t)
        lighthouse(g, 1005, 496, 130, '#4a4f50')
    with c.paint(mode='glow', texture=0) as g:
        g.glow(1005, 386, 230, '#ffe9b0', .9)
    c.beam([(1005, 386), (-100, 240), (-100, 420)], '#ffeec0', .3, 12)
    with c.paint() as g:
        figure(g, 850, 800, 250, 'walk', flat='#0d1112', long_coat=True)
    spray(c, 420, 860, 230, 380)
    return c.finish(bloom=.5, vignette=.5)


@picture('salt-road-carts.jpg')
def carts():
    c = Canvas(150)
    sky(c, 'sunset', 600, cover=.4, sun=(380, 560, 46, '#fff0b8'))
    ground(c, 600, '#f0d0b0', '#c9a090', .05, 60)
    c.reflect(604, .35, 3)
    k = '#2a1a22'
    with c.paint() as g:
        for i in range(5):
            s, x, y = .5 + i * .16, 220 + i * 255 + i * i * 14, 640 + i * 34
            with g.at(x, y, s):
                g.circle(-90, -50, 62, k, width=10), g.circle(-90, -50, 12, k)
                for q in range(8):
                    g.line([(-90, -50), (-90 + 60 * np.cos(q * .785), -50 + 60 * np.sin(q * .785))], k, 4)
                g.poly([(-190, -100), (20, -100), (10, -70), (-180, -70)], k), g.line([(10, -84), (170, -70)], k, 7)
                for q in range(5):
                    g.ellipse(-160 + q * 38, -118 - (q % 2) * 8, 30, 22, k)
                g.ellipse(-110, -150, 30, 20, k), g.ellipse(-60, -150, 30, 20, k)
                g.blob([(90, -90), (110, -122), (170, -120), (220, -124), (236, -84), (200, -60), (110, -62)], k), g.blob([(220, -118), (258, -132), (286, -96), (270, -84), (236, -92)], k), g.spline([(252, -130), (276, -150), (292, -136)], k, 6)
                for lx in (110, 132, 196, 218):
                    g.line([(lx, -66), (lx + 4, 10)], k, 13)
                figure(g, 330, 10, 150, 'walk', flat=k, hat=k)
    return c.finish(bloom=.5)


@picture('pilot-house-window.jpg')
def pilot():
    c = Canvas(151)
    sky(c, 'night', 520, cover=.4), skyline(c, 530, '#141c30', 120, 4, '#ffc870'), sea(c, 530, '#0a1424', chop=.3)
    for x in range(80, 1600, 110):
        glimmer(c, x, 540, 720, ('#ffc26a', '#ff7a5a', '#8fe0b0')[x % 3], 12, .6)
    c.a = .5 * c.a + .5 * ndimage.gaussian_filter(c.a, (5, 5, 0))
    drops(c, 0, 60, 1600, 640, 520)
    with c.paint(texture=.08, light=(4, .3)) as g:
        g.rect(0, 0, 1600, 80, '#14110f')
        for x in (0, 500, 1060, 1560):
            g.rect(x - 24, 0, 60, 760, '#1b1613')
        g.poly([(0, 720), (1600, 720), (1600, 1067), (0, 1067)], g.down(720, 1067, '#3a2a1e', '#120d0a')), g.rect(0, 716, 1600, 18, '#6a4a2e')
        for x, r, col in ((230, 90, '#3fe08a'), (1290, 74, '#ffb04a'), (1460, 60, '#5ac0ff')):
            g.circle(x, 860, r + 12, '#0c0a09'), g.circle(x, 860, r, dark(col, .75))
            for q in (1, .66, .33):
                g.circle(x, 860, r * q, col, .8, width=3)
            g.line([(x, 860), (x + r * .7, 860 - r * .6)], col, 4)
        w = '#8a5a30'
        for k in range(8):
            a = k * np.pi / 4 + .2
            g.taper((800, 830), (800 + np.cos(a) * 270, 830 + np.sin(a) * 270), 11, 9, w), g.taper((800 + np.cos(a) * 222, 830 + np.sin(a) * 222), (800 + np.cos(a) * 292, 830 + np.sin(a) * 292), 15, 11, light(w, .1))
        g.circle(800, 830, 205, w, width=30), g.circle(800, 830, 205, light(w, .35), .6, width=6), g.circle(800, 830, 46, '#b98d3f')
    with c.paint(mode='glow', texture=0) as g:
        g.glow(230, 860, 260, '#3fe08a', .35), g.glow(1330, 860, 260, '#ffb04a', .35)
    return c.finish(bloom=.5, vignette=.45)


@picture('steam-locomotive-side.jpg')
def loco():
    c = Canvas(152)
    sky(c, 'pale', 700, cover=.5), ridge(c, 640, 50, '#8a9a80', seed=4), ground(c, 800, '#7d7a66', '#5d5a48')
    steam(c, 360, 330, 330, 330, '#f4f1ea', .95, 3, 22, 80), steam(c, 260, 870, 150, 420, '#f4f1ea', .8, 5, 20, 60)
    with c.paint(light=(6, .5), texture=.08) as g:
        b = '#1f3a30'
        g.rect(260, 470, 820, 210, g.down(470, 680, '#5d8a74', b, '#0f1d18'), r=30), g.rect(240, 460, 50, 230, '#17191a'), g.poly([(320, 470), (330, 330), (300, 310), (420, 310), (390, 330), (400, 470)], '#17191a')
        g.ellipse(640, 460, 70, 44, '#c99d3f'), g.rect(780, 420, 90, 54, b, r=20), g.rect(1060, 340, 300, 380, g.along(1060, 0, 1360, 0, b, '#3f6a56')), g.rect(1020, 320, 380, 34, '#17191a'), g.rect(1110, 390, 90, 120, '#e9dca8'), g.rect(1230, 390, 90, 120, '#e9dca8')
        g.rect(200, 690, 1240, 46, '#a3352a'), g.rect(180, 740, 1300, 16, '#111')
        for x in (420, 640, 860):
            g.circle(x, 830, 108, '#7a2a22'), g.circle(x, 830, 92, '#2a2220')
            for q in range(12):
                g.line([(x, 830), (x + 92 * np.cos(q * .524), 830 + 92 * np.sin(q * .524))], '#8a3228', 6)
            g.circle(x, 830, 100, '#c9c9c4', width=8), g.circle(x, 830, 24, '#8a3228')
        for x in (1120, 1280):
            g.circle(x, 870, 66, '#2a2220'), g.circle(x, 870, 60, '#c9c9c4', width=7)
        g.taper((420, 870), (860, 870), 15, 15, '#b9bdbd'), g.taper((250, 800), (640, 866), 12, 12, '#d9dcdb'), g.rect(190, 760, 150, 80, '#23282a', r=14), g.text('417', 1210, 620, 60, '#e2c46a', 'Liberation Serif', 'middle', True)
        g.rect(0, 936, 1600, 16, '#8d8f90')
        for x in range(0, 1600, 90):
            g.rect(x, 954, 54, 22, '#4a3a2c')
    return c.finish(bloom=.3)
