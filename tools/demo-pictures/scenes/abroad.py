"""Kestria, shipyard and factory floors."""
from atelier.kit import *

from .country import coast


@picture('kestria-railway-viaduct.jpg')
def viaduct():
    c = Canvas(94)
    sky(c, 'blue', 520, cover=.4)
    ranges(c, 430, 120, ['#8fa5ba', '#7590a4'], seed=4, rough=1.3, snow=.6)
    ridge(c, 620, 60, '#8a8458', seed=8), ridge(c, 760, 40, '#77703f', seed=10)
    with c.paint(texture=.12, stretch=5) as g:
        g.blob([(700, 770), (900, 770), (1040, 900), (1300, 1090), (260, 1090), (520, 900)], g.down(770, 1067, '#9a8a6a', '#7a6446'))
    headland(c, [(-20, 1067), (-20, 640), (240, 700), (430, 860), (520, 1067)], '#857a52', '#4d462f', .3, turf='#8a8a4c')
    headland(c, [(1120, 1067), (1260, 850), (1420, 690), (1640, 620), (1640, 1067)], '#857a52', '#4d462f', .3, turf='#8a8a4c')
    with c.paint(light=(4, .25), texture=.06) as g:
        for x in range(70, 1600, 210):
            g.poly([(x - 16, 470), (x + 16, 470), (x + 26, 1000), (x - 26, 1000)], g.along(x - 20, 0, x + 24, 0, '#e2ddd0', '#a39c8c'))
            g.spline([(x + 16, 510), (x + 105, 476), (x + 194, 510)], '#b9b2a2', 10)
        g.rect(0, 452, 1600, 34, g.down(452, 486, '#ece7da', '#a8a192'))
        g.poly([(150, 448), (150, 392), (1180, 392), (1270, 408), (1320, 440), (1322, 448)], g.down(392, 448, '#f4f6f7', '#9fabb3')), g.poly([(170, 404), (1180, 404), (1240, 418), (170, 418)], '#2a3a48'), g.line([(150, 434), (1316, 434)], '#b5332a', 4)
        for x in range(300, 1200, 170):
            g.line([(x, 392), (x, 448)], '#8a969e', 3)
        for x in range(20, 1600, 160):
            g.line([(x, 452), (x, 352), (x + 40, 356)], '#6d7478', 3)
        g.line([(0, 362), (1600, 362)], '#6d7478', 1.6)
    return c.finish()


@picture('orlenz-night-market-lanterns.jpg')
def market():
    c = Canvas(95)
    sky(c, 'night', 500, cover=.2)
    with c.paint(texture=.1) as g:
        for s in (0, 1):
            for k in range(5):
                x = (0, 170, 310, 420, 510)[k]
                w = (170, 140, 110, 90, 70)[k]
                X = x if not s else 1600 - x - w
                g.rect(X, 40 + k * 60, w, 800, mix('#2b2f42', '#4a4458', k / 5))
                for yy in range(80 + k * 60, 520, 62 - k * 7):
                    for xx in range(int(X + 14), int(X + w - 24), 44 - k * 4):
                        g.rect(xx, yy, 20 - k * 2, 28 - k * 3, '#ffc76a' if (xx * 7 + yy * 3) % 5 < 2 else '#1b2030')
    cobbles(c, 720, '#4a4440', 3)
    with c.paint(texture=.06) as g:
        for k in range(6):
            t = (k / 5) ** 1.3
            y, w, h = 560 - t * 90, 60 + t * 190, 40 + t * 60
            for s in (-1, 1):
                x = 800 + s * (130 + t * 560)
                col = ('#c8402f', '#e9b03c')[k % 2]
                g.rect(x - w * .5, y + h, w, 190 + t * 120, '#3a2a20'), g.rect(x - w * .44, y + h + 60 + t * 40, w * .88, 50 + t * 40, '#ffcf80')
                for j in range(5):
                    g.ellipse(x - w * .34 + j * w * .17, y + h + 74 + t * 70, w * .08, w * .07, ['#d9532f', '#8aa83a', '#e9c04a'][j % 3])
                g.poly([(x - w * .4, y), (x + w * .4, y), (x + w * .62, y + h), (x - w * .62, y + h)], col)
                for j in range(4):
                    g.poly([(x - w * .4 + j * w * .2, y), (x - w * .3 + j * w * .2, y), (x - w * .46 + j * w * .31, y + h), (x - w * .62 + j * w * .31, y + h)], '#f0e2c0', .55)
    for y, sx in ((300, 500), (390, 360), (220, 640)):
        bulbs(c, (800 - sx, y), (800 + sx, y), 16, 50)
    with c.paint(light=(3, .7)) as g:
        people(g, [(700 + (i * 83) % 230, 730 + i * 12) for i in range(8)], 160, 3, ('walk', 'stand', 'wait'), flat='#1a151a')
        people(g, [(520, 960), (650, 1010), (900, 970), (1050, 1040), (780, 900)], 300, 5, ('walk', 'stand', 'carry'), flat='#120e13')
    with c.paint(mode='glow', texture=0) as g:
        g.glow(800, 600, 620, '#ff9a40', .4)
    return c.finish(bloom=.5, vignette=.4)


@picture('orlenz-night-market-ice.jpg')
def ice():
    c = Canvas(96, ground='#1a1620')
    c.veil('#3a2a2c', np.clip(.3 + .3 * noise(c.h, c.w, 300, 4, 3), 0, 1))
    with c.paint(blur=18, mode='glow') as g:
        for x, y, r, col in ((200, 260, 46, '#ffb04a'), (480, 180, 30, '#ff6a3a'), (1330, 220, 44, '#ffce70'), (1500, 330, 30, '#ff8a4a'), (1100, 150, 24, '#ffd890')):
            g.circle(x, y, r, col, .8)
    table(c, 700, '#5a3d28')
    with c.paint(light=(5, .5), texture=.06, cell=30) as g:
        for x, y, w, h in ((240, 700, 330, 260), (520, 760, 380, 330)):
            g.poly([(x, y), (x + w, y), (x + w, y - h), (x, y - h)], g.along(x, y, x + w, y - h, '#8fb4c4', '#e9f6f8', '#b9d6de'), .93), g.poly([(x, y - h), (x + w, y - h), (x + w + 60, y - h - 50), (x + 60, y - h - 50)], '#f4fbfb'), g.poly([(x + w, y), (x + w + 60, y - 50), (x + w + 60, y - h - 50), (x + w, y - h)], '#7fa3b4', .95)
            for k in range(9):
                g.line([(x + k * w / 9 + 9, y - 14), (x + k * w / 9 + 30, y - h + 20)], '#ffffff', 2, .35)
        for i in range(5):
            x, y = 1000 + i * 104, 790 + (i % 2) * 60
            g.ellipse(x, y, 92, 92, '#2f6a3a', start=0, end=180), g.ellipse(x, y, 80, 80, '#f0ead0', start=0, end=180), g.ellipse(x, y, 72, 72, '#e2503f', start=0, end=180)
            for k in range(6):
                g.ellipse(x - 46 + k * 18, y + 20 + (k % 2) * 16, 3, 6, '#1a1210')
        g.poly([(820, 420), (1180, 250), (1196, 282), (846, 470)], '#c9d0d2')
        for k in range(18):
            g.poly([(838 + k * 19, 462 - k * 9.4), (848 + k * 19, 474 - k * 9.4), (856 + k * 19, 452 - k * 9.4)], '#8f989b')
        g.rect(1165, 226, 90, 66, '#6a4426', r=16), g.taper((1500, 120), (1260, 250), 66, 40, '#8a3a30'), g.taper((1290, 234), (1200, 262), 40, 34, '#b98560'), g.taper((1200, 262), (1186, 290), 18, 12, '#b98560')
    with c.paint() as g:
        g.line([(760, 0), (760, 150)], '#111', 4), g.circle(760, 176, 30, '#fff2c8')
    with c.paint(mode='glow', texture=0) as g:
        g.glow(760, 176, 520, '#ffd890', .7)
    return c.finish(bloom=.5, vignette=.45)


@picture('orlenz-night-market-river.jpg')
def river():
    c = Canvas(97)
    sky(c, 'night', 480, cover=.3)
    skyline(c, 500, '#27304c', 260, 5, '#ffcf80')
    sea(c, 500, '#0b1226', chop=.2)
    c.reflect(500, .75, 5, y1=860)
    for x in range(40, 1600, 74):
        glimmer(c, x, 510, 800, '#ffc26a', 12, .6)
    with c.paint(texture=.15) as g:
        for k in range(6):
            y = 800 + k * 48
            g.rect(0, y, 1600, 50, g.down(y, y + 50, '#6a6268', '#312d36'))
            g.line([(0, y), (1600, y)], '#9a8f8a', 3)
    with c.paint(light=(3, .8)) as g:
        rng = np.random.default_rng(4)
        for i in range(22):
            x, row = 60 + i * 70 + rng.normal(0, 14), rng.integers(0, 4)
            y = 856 + row * 48
            h = 120 + row * 18
            figure(g, x, y + 14, h, 'sit', flat='#15131b', flip=rng.random() < .5)
    lamp(c, 210, 1040, 380, r=240), lamp(c, 1400, 1050, 400, r=240)
    return c.finish(bloom=.5)


@picture('orlenz-night-market-clock.jpg')
def clock():
    c = Canvas(98)
    sky(c, 'night', 720, cover=.4)
    skyline(c, 760, '#20283f', 200, 8, '#ffc774')
    with c.paint(light=(4, .5), texture=.08) as g:
        g.rect(690, 200, 220, 580, g.along(690, 0, 910, 0, '#5a4a44', '#a88a6c', '#4d3f3c')), g.poly([(670, 200), (800, 50), (930, 200)], '#3f5a55'), g.line([(800, 60), (800, 10)], '#222', 5)
        for y in (196, 420, 700):
            g.rect(676, y, 248, 18, '#b99a78')
        for x in (730, 800, 870):
            g.rect(x - 16, 470, 32, 190, '#241e22', r=14)
        g.circle(800, 310, 92, '#3a2c26'), g.circle(800, 310, 84, '#fff0c4')
        for k in range(12):
            a = k * np.pi / 6
            g.line([(800 + np.cos(a) * 68, 310 + np.sin(a) * 68), (800 + np.cos(a) * 78, 310 + np.sin(a) * 78)], '#222', 5)
        for ang, ln, w in ((55, 44, 10), (300, 66, 7)):
            a = np.radians(ang - 90)
            g.line([(800, 310), (800 + np.cos(a) * ln, 310 + np.sin(a) * ln)], '#1a1614', w)
    with c.paint(mode='glow', texture=0) as g:
        g.glow(800, 310, 330, '#ffdf9a', .7)
    cobbles(c, 780, '#484448', 4)
    with c.paint(texture=.08) as g:
        for x, y, s in ((170, 800, 1), (420, 790, .8), (1130, 790, .8), (1400, 810, 1.05)):
            g.poly([(x - 120 * s, y - 130 * s), (x + 120 * s, y - 130 * s), (x + 150 * s, y - 80 * s), (x - 150 * s, y - 80 * s)], '#6a342c'), g.rect(x - 110 * s, y - 82 * s, 8, 150 * s, '#2a2220'), g.rect(x + 104 * s, y - 82 * s, 8, 150 * s, '#2a2220'), g.rect(x - 120 * s, y, 240 * s, 60 * s, '#3a2c24')
        people(g, [(620, 900), (980, 930)], 190, 3, ('carry', 'bend'), flat='#151218')
    c.reflect(800, .12, 10)
    return c.finish(bloom=.5)


@picture('methanol-ship-slipway.jpg')
def methanol():
    c = coast(99, 'blue', 640, '#3a6272', .25, '#8fa0a8', cover=.5)
    with c.paint(light=(5, .3), texture=.07) as g:
        for x in (190, 1290):
            g.rect(x, 90, 56, 700, g.along(x, 0, x + 56, 0, '#d9a83c', '#8a6a26')), g.rect(x - 30, 760, 120, 40, '#4a4d50')
        g.rect(120, 70, 1300, 60, '#cf9c34'), g.rect(420, 130, 110, 44, '#4a4d50'), g.rect(980, 130, 110, 44, '#4a4d50'), g.line([(475, 174), (475, 300)], '#222', 5), g.line([(1035, 174), (1035, 260)], '#222', 5)
        g.poly([(330, 330), (420, 770), (1180, 770), (1270, 330)], g.along(330, 0, 1270, 0, '#2f3f4c', '#7d92a0', '#aebcc4', '#6d828f', '#2a3844'))
        g.poly([(352, 430), (362, 480), (1238, 480), (1248, 430)], '#4caf6a'), g.poly([(400, 660), (420, 770), (1180, 770), (1200, 660)], '#9a3a2e'), g.blob([(720, 660), (800, 610), (880, 660), (860, 780), (740, 780)], '#a8443a')
        for x in list(range(250, 420, 34)) + list(range(1180, 1360, 34)):
            g.line([(x, 300), (x, 800)], '#b9b4a6', 4)
        for y in range(330, 780, 74):
            g.line([(250, y), (400, y)], '#a08a5a', 8), g.line([(1200, y), (1350, y)], '#a08a5a', 8)
    quay(c, 790, '#7d7a72', face=20)
    with c.paint() as g:
        people(g, [(520, 880), (600, 884), (1010, 876), (1080, 880), (300, 890)], 92, 4)
    sea(c, 900, '#3a6272', chop=.2)
    c.reflect(900, .5, 6)
    return c.finish()


@picture('lumen-wafer-cleanroom.jpg')
def wafer():
    c = Canvas(100, ground='#c9a83c')
    room(c, '#d9b84a', '#a88a34', '#e9cf70', back=(520, 260, 1080, 640), boards=False)
    with c.paint(texture=.03) as g:
        for k in range(7):
            g.poly([(k * 260 - 140, 0), (k * 260 + 20, 0), (690 + k * 38, 260), (660 + k * 38, 260)], '#fff6c8', .8)
        for s in (0, 1):
            for k in range(4):
                x = (0, 190, 340, 450)[k]
                w = (170, 130, 95, 66)[k]
                X = x if not s else 1600 - x - w
                g.rect(X, 300 + k * 24, w, 620 - k * 100, g.along(X, 0, X + w, 0, '#b09238', '#e2c666')), g.rect(X + w * .2, 380 + k * 20, w * .6, 90 - k * 14, '#4a3c14')
        figure(g, 690, 780, 280, 'stand', '#f4eecf', '#efe6c0', '#f4eecf', '#f4eecf', back=True)
    with c.paint(light=(5, .35), texture=.02) as g:
        g.taper((1650, 760), (1330, 700), 64, 50, '#8d8a80'), g.circle(1330, 700, 62, '#c9c6ba'), g.taper((1330, 700), (1120, 720), 34, 24, '#a8a598'), g.poly([(1140, 690), (900, 676), (880, 700), (1000, 712), (880, 728), (900, 752), (1140, 748)], '#d9d6ca')
        g.ellipse(800, 640, 370, 170, '#2a2418')
        g.ellipse(800, 630, 370, 170, g.along(430, 500, 1170, 760, '#5a4a9a', '#3a8fc0', '#5ac08a', '#e9d04a', '#e2703a', '#a03a8a'))
        with g.clip([(800 + np.cos(a) * 366, 630 + np.sin(a) * 167) for a in np.linspace(0, 6.28, 60)]):
            for k in range(-24, 25):
                g.line([(800 + k * 34 - 150, 460), (800 + k * 34 + 150, 800)], '#16202c', 2, .55), g.line([(400, 630 + k * 17 + 50), (1200, 630 + k * 17 - 50)], '#16202c', 2, .55)
            g.poly([(520, 440), (700, 440), (620, 830), (400, 830)], '#ffffff', .28)
    return c.finish(bloom=.4)


@picture('kimchi-can-line.jpg')
def cans():
    c = Canvas(101)
    sky(c, 'pale', 300, cover=.4)
    sea(c, 300, '#4a6a78', chop=.3)
    with c.paint() as g:
        trawler(g, 560, 360, 190), trawler(g, 860, 350, 160, '#8a4034'), crane(g, 1130, 330, 130, '#6a757c')
    view = c.a[90:430, 330:1290].copy()
    c.a[:] = rgb('#b9c2c0')
    room(c, '#b4bfbd', '#8a918e', '#cfd6d4', back=(200, 60, 1400, 520), boards=False)
    c.a[90:430, 330:1290] = view
    pane(c, 330, 90, 960, 340, 6, 2, '#dfe3e0')
    with c.paint(light=(4, .4), texture=.05) as g:
        g.poly([(0, 560), (1600, 480), (1600, 1067), (0, 1067)], '#5d6668'), g.poly([(0, 560), (1600, 480), (1600, 500), (0, 584)], '#e2e6e4')
        for r in range(3):
            for k in range(11 - r):
                s = (78, 108, 150)[r]
                x, y = (k + .5) * s * 1.32 - (20, 60, 10)[r], (620, 750, 950)[r] - k * (5, 7, 9)[r]
                g.rect(x - s * .5, y, s, s * .62, g.along(x - s * .5, 0, x + s * .5, 0, '#7d8688', '#f6f8f6', '#aab2b2', '#e2e6e4', '#6d7678')), g.ellipse(x, y + s * .62, s * .5, s * .17, '#8d9698'), g.rect(x - s * .5, y + s * .16, s, s * .34, '#b5362a', .9)
                g.ellipse(x, y, s * .5, s * .19, '#f2f4f2'), g.ellipse(x, y, s * .44, s * .16, '#7a1f14' if k % 4 != 3 else '#c9d0ce')
                if k % 4 != 3:
                    rng = np.random.default_rng(k + r * 20)
                    for _ in range(11):
                        g.ellipse(x + rng.normal(0, s * .18), y + rng.normal(0, s * .055), s * .13, s * .05, ['#e2532a', '#d9772f', '#efd9a0', '#c23a20'][rng.integers(4)], 1, rng.uniform(-50, 50))
    return c.finish()
