"""Business, technology, the works, markets abroad."""
from atelier.kit import *

from .country import coast, fishes, ground_bed, underwater
from .front import pots


@picture('lumen-fab-millrace.jpg')
def fab():
    c = Canvas(81)
    sky(c, 'pale', 560, cover=.45)
    skyline(c, 560, '#93a2ad', 110, 4, tint=('#c3cfd3', .4))
    ground(c, 560, '#7f8a80', '#6d756a')
    with c.paint(texture=.05, light=(3, .2)) as g:
        g.poly([(120, 390), (1120, 430), (1120, 620), (120, 680)], g.along(120, 0, 1120, 0, '#f0f2f0', '#c9d3d6'))
        g.poly([(120, 390), (1120, 430), (1120, 448), (120, 412)], '#8fa3ad'), g.poly([(120, 640), (1120, 596), (1120, 620), (120, 680)], '#5f7a86')
        for k in range(15):
            t = k / 15
            x, y, s = 150 + t * 950, 388 + t * 40, 1 - t * .5
            g.rect(x, y - 52 * s, 34 * s, 54 * s, '#aab6ba'), g.rect(x - 3, y - 58 * s, 40 * s, 9 * s, '#7f8d93')
        for k in range(20):
            x = 120 + k * 50
            g.line([(x, 392 + k * 2), (x, 678 - k * 3)], '#b3bfc4', 2)
        g.text('LUMEN', 240, 540, 84, '#2f6076', 'Liberation Sans', bold=True, spacing=10)
        tower_crane(g, 1330, 640, 430, '#c9922e', 260, True)
        g.poly([(1150, 640), (1560, 620), (1600, 720), (1140, 740)], '#a38f70')
        for x in range(1140, 1600, 26):
            g.line([(x, 668), (x, 738)], '#5d6468', 2)
        g.line([(1140, 690), (1600, 672)], '#5d6468', 2)
    sea(c, 770, '#4a6670', chop=.12)
    c.reflect(770, .55, 4)
    with c.paint(texture=.15) as g:
        g.rect(0, 745, 1600, 26, '#7d7d76')
        for x in range(40, 1600, 170):
            tree(g, x, 748, 110, '#6a7d52', x, 24)
    return c.finish()


@picture('cable-ship-thessaly.jpg')
def cable():
    c = coast(82, 'grey', 520, '#27505c', .8, '#7a8a78', foam=.35)
    with c.paint(light=(4, .3)) as g:
        g.poly([(180, 560), (210, 740), (1120, 740), (1250, 520), (1060, 560)], g.down(520, 740, '#c9432f', '#7a241a')), g.poly([(196, 660), (210, 740), (1120, 740), (1166, 660)], '#7a241a'), g.line([(180, 560), (1060, 560), (1250, 520)], '#f2efe6', 12)
        g.circle(1275, 505, 46, '#e9e4d6'), g.circle(1275, 505, 34, '#4a4f52'), g.circle(1275, 505, 10, '#e9e4d6')
        g.poly([(760, 556), (770, 400), (980, 400), (1010, 556)], '#f4f2ea'), windows(g, 785, 975, 430, 9, 16, 18, '#2c3d49'), windows(g, 785, 985, 490, 9, 14, 14, '#2c3d49'), g.rect(790, 340, 180, 60, '#f4f2ea'), windows(g, 800, 960, 356, 8, 18, 22, '#22303a')
        g.rect(640, 430, 60, 128, '#c9432f'), g.rect(640, 430, 60, 20, '#23282c'), g.line([(880, 340), (880, 240)], '#8a8f92', 7)
        for x in (330, 520):
            g.circle(x, 520, 66, '#3a4044'), g.circle(x, 520, 50, '#1d2124'), g.circle(x, 520, 18, '#d9a23a')
        g.line([(240, 560), (240, 400), (420, 330)], '#d9a23a', 11)
        g.spline([(1310, 520), (1360, 640), (1385, 820), (1390, 900)], '#0f1214', 9)
    wake(c, 680, 742, 900), spray(c, 1160, 750, 90), gulls(c, 7, (300, 120, 1400, 380))
    return c.finish()


@picture('greywake-lighthouse-game.jpg')
def game():
    c = Canvas(83)
    sky(c, ['#0b1b2c', '#123b4a', '#2a7a74', '#b9d98a'], 560, cover=.55, cloud='#3f8f86', lit='#0d2a36')
    sea(c, 560, '#0a3a40', chop=.8, sun=(980, '#9fe8b0', 160))
    for i, (y, col) in enumerate(((700, '#1a6a64'), (820, '#115450'), (950, '#0b3f42'))):
        swell(c, y, 90 + 30 * i, col, '#b9f5d0', seed=i + 2, x_peak=(300, 1300, 500)[i], phase=i)
        if i == 0:
            rocks(c, 800, '#10262c', 12, 170, 4, 820, 1180, 60)
            with c.paint(light=(4, .5)) as g:
                lighthouse(g, 1000, 760, 560, '#16303a', None, '#eaffb0', '#0a1a20')
            c.beam([(1000, 240), (-100, 60), (-100, 330)], '#e9ffb8', .55, 12), c.beam([(1000, 240), (1700, 180), (1700, 330)], '#e9ffb8', .4, 12)
        if i == 1:
            with c.paint() as g:
                rowing_boat(g, 420, 850, 150, '#061418', 1, '#061418')
    return c.finish(bloom=.7, vignette=.35)


def heap(c, seed, y0=240):
    rng = np.random.default_rng(seed)
    for k in range(44):
        t = k / 44
        cx, cy = 800 + rng.normal(0, 330) * (.4 + t), y0 + t * 620 + rng.normal(0, 30)
        col = ['#2f7f5a', '#2c6a9b', '#d9782f', '#3a8f86', '#1f5a44', '#c9c2a8'][rng.integers(6)]
        with c.paint(texture=.16, cell=10, light=(3, .4)) as g:
            r = rng.uniform(150, 300)
            pts = [(cx + np.cos(a) * r * rng.uniform(.7, 1.1), cy + np.sin(a) * r * .42 * rng.uniform(.7, 1.1)) for a in np.linspace(0, 6.28, 10)[:-1]]
            g.blob(pts, dark(col, .55))
            for j in range(26):
                a, b = rng.uniform(0, 6.28), rng.uniform(0, 6.28)
                g.spline([(cx + np.cos(a) * r * .95, cy + np.sin(a) * r * .4), (cx + rng.normal(0, r * .3), cy + rng.normal(0, r * .2)), (cx + np.cos(b) * r * .95, cy + np.sin(b) * r * .4)], mix(dark(col, .2), light(col, .4), rng.random()), rng.uniform(1.4, 3.6), .85)
            if rng.random() < .55:
                for j in range(4):
                    g.ellipse(cx - 60 + j * 42, cy + rng.normal(0, 16), 19, 14, ['#f0d23c', '#e9e4d4', '#e2642c'][k % 3], 1, rng.uniform(-30, 30))


@picture('fishing-nets-heap.jpg')
def nets():
    c = coast(84, 'grey', 300, '#5d7078', .3, '#8b979d')
    quay(c, 420, '#7d7a72', face=0)
    with c.paint(tint=('#aab1b3', .3)) as g:
        trawler(g, 300, 400, 330, '#8a4034'), trawler(g, 1250, 390, 300, '#33637f', flip=True)
    heap(c, 4, 380)
    return c.finish()


@picture('kelp-farm-lines.jpg')
def kelp_lines():
    c = coast(85, 'pale', 380, '#1f5a5c', .25, '#8fa3a0')
    rng = np.random.default_rng(5)
    for line in range(7):
        with c.paint(texture=.1, light=(3, .4), opacity=.95) as g:
            for k in range(40):
                t = (k / 39) ** 1.8
                x, y, r = 800 + (line - 3) * (30 + t * 420), 400 + t * 690, 2 + t * 26
                for j in range(int(3 + 5 * t)):
                    g.spline([(x, y), (x + rng.normal(0, 30 * t + 4), y + 20 * t), (x + rng.normal(30, 70) * t, y + rng.uniform(10, 60) * t)], mix('#5a5320', '#2f3f22', rng.random()), 2 + 15 * t, .6)
                if k % 2 == 0:
                    g.ellipse(x, y + r * .3, r * 1.1, r * .4, '#0f3438', .5), g.circle(x, y - r * .3, r, g.radial(x - r * .3, y - r * .6, r * 1.6, '#ffd9a0', '#e2702a', '#8a3a14'))
    with c.paint() as g:
        trawler(g, 1230, 450, 190, '#c9c4b4')
    return c.finish()


@picture('horseshoe-crab-sand.jpg')
def horseshoe():
    c = Canvas(86)
    ground(c, 0, '#b9a888', '#a08c6a', .10, 18, 3)
    c.veil('#d9e2de', (smooth(-(np.mgrid[0:1067, 0:1600][0] + 60 * np.sin(np.mgrid[0:1067, 0:1600][1] / 170.)), -330, -200)) * .8)
    with c.paint(texture=0, blur=2) as g:
        g.spline([(x, 265 - 60 * np.sin(x / 170.)) for x in range(-40, 1700, 60)], '#fbfaf4', 12, .9)
    shadow(c, 850, 760, 380, 120, .5)
    with c.paint(light=(6, .4), texture=.18, cell=16) as g:
        k = '#6a5236'
        g.taper((800, 700), (290, 900), 20, 3, dark(k, .2))
        g.blob([(640, 640), (700, 560), (860, 540), (900, 700), (820, 800), (700, 790)], g.along(600, 800, 900, 540, dark(k, .4), k))
        for j in range(6):
            g.line([(700 + j * 26, 792 + j * 4), (676 + j * 22, 836 - j * 2)], dark(k, .5), 6)
        g.blob([(840, 800), (800, 640), (860, 500), (1010, 420), (1180, 470), (1240, 610), (1160, 760), (1000, 840)], g.radial(1000, 560, 330, light(k, .4), k, dark(k, .35)))
        g.spline([(880, 780), (900, 640), (1000, 520), (1130, 520)], dark(k, .4), 5, .6), g.spline([(900, 560), (1020, 600), (1200, 600)], light(k, .3), 4, .5)
        g.ellipse(1000, 500, 26, 12, '#1b140e', 1, -20), g.ellipse(1010, 740, 26, 12, '#1b140e', 1, 20), g.circle(996, 497, 5, '#d9c8a0')
    return c.finish()


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
        from .country import bicycle
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
