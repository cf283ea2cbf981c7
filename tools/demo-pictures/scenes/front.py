"""National politics, The Strait: the front of the paper."""
from atelier.kit import *


@picture('assembly-ferry-vote.jpg', limit=150_000)
def assembly():
    c = Canvas(11, ground='#3a2c22')
    # what the tall window shows
    sky(c, 'gold', 430, cover=.5, seed=2, sun=(930, 330, 26, '#fff0c8'))
    ridge(c, 420, 36, '#8d98a8', seed=4, down_to=470)
    sea(c, 430, '#41677a', chop=.35, sun=(930, '#fff1cf', 60), bottom=620)
    with c.paint(light=(3, .2), tint=('#f3dcb0', .12)) as g:
        ferry(g, 655, 520, 260, trim='#1f4e79')
        for x in (560, 1010):
            crane(g, x, 470, 120, '#66707c', 0)
        gull(g, 720, 300, 20), gull(g, 860, 270, 15)
    view = c.a[0:640, 540:1070].copy()
    c.a[:] = rgb('#4a3526')
    with c.paint(texture=.10, cell=30, stretch=.2) as g:      # panelled wall
        g.rect(0, 0, 1600, 700, g.along(0, 0, 1600, 0, '#2a1d15', '#7a5838', '#8d6843', '#7a5838', '#2a1d15'))
        for i in range(26):
            x = i * 64
            g.rect(x, 90, 54, 520, '#3b291c', .34)
            g.rect(x + 5, 96, 44, 505, '#8a6440', .16)
        g.rect(0, 62, 1600, 16, '#b98f56', .7)
    c.a[60:600, 590:1010] = view[60:600, 50:470]
    pane(c, 590, 60, 420, 540, 4, 5, '#c9a469', bar=8)
    with c.paint(texture=.08) as g:                            # drapes and columns
        for x in (505, 1025):
            g.rect(x, 30, 70, 600, g.along(x, 0, x + 70, 0, '#203d52', '#3b6782', '#1b3346'))
        for x in (120, 330, 1210, 1420):
            g.rect(x, 20, 62, 600, g.along(x, 0, x + 62, 0, '#5b4a38', '#d8c09a', '#b09468', '#54432f'))
            g.rect(x - 12, 14, 86, 22, '#cbb088'), g.rect(x - 12, 606, 86, 34, '#b59a72')
        g.poly([(640, 640), (960, 640), (990, 720), (610, 720)], '#5a3c26')       # the Speaker's desk
        g.rect(600, 712, 400, 26, '#7f5836')
        g.rect(745, 520, 110, 130, '#3d2718', r=12)
        g.rect(757, 532, 86, 110, '#274d63', r=8)
    with c.paint(light=(3, .4)) as g:
        figure(g, 800, 745, 200, 'stand', '#23232b', hair='#6d675f', skin='#c99b7a')
        g.poly([(690, 640), (910, 640), (930, 736), (670, 736)], g.down(640, 736, '#8a5f38', '#4a2f1c')), g.rect(680, 628, 240, 15, '#b9854e')
        g.rect(728, 658, 144, 56, '#3a2416', .6), g.circle(800, 686, 20, '#c9a45a'), g.line([(720, 628), (720, 596)], '#1d1a18', 3)
        for x, col in ((620, '#3d4650'), (985, '#5a3a3a'), (560, '#2f3f36'), (1045, '#33333d')):
            figure(g, x, 800, 150, 'stand', col, skin='#a97b5d')
        for x in (520, 950):
            g.poly([(x + 12, 716), (x + 118, 716), (x + 134, 792), (x - 4, 792)], g.down(716, 792, '#7f5836', '#3f2818')), g.rect(x, 708, 132, 11, '#b9854e'), g.poly([(x + 30, 706), (x + 66, 706), (x + 60, 696), (x + 36, 696)], '#f3ead6')
    rng = np.random.default_rng(5)
    for r in range(5):                                         # half rounds of benches
        rx, ry, cy = 420 + r * 165, 120 + r * 72, 700
        with c.paint(texture=.1, cell=30) as g:
            g.ellipse(800, cy + 6, rx + 30, ry + 30, '#24170f', width=54 + r * 8, start=8, end=172)
            g.ellipse(800, cy, rx, ry, g.along(200, 0, 1400, 0, '#4a2f1d', '#8a5f39', '#6b4629'), width=24 + r * 5, start=8, end=172)
            g.ellipse(800, cy - 9 - r * 2, rx, ry, '#c3935a', width=4, start=8, end=172)
        with c.paint(light=(2, .5)) as g:
            n = 15 + r * 3
            for i in range(n):
                a = np.radians(14 + 152 * i / (n - 1))
                x, y = 800 + np.cos(a) * (rx + 16), cy + np.sin(a) * (ry + 16)
                if rng.random() < .12 or not -20 < x < 1620:
                    continue
                s = 19 + r * 6
                coat = COATS[rng.integers(len(COATS))]
                coat = mix(coat, '#1e2126', .45)
                hair = ['#1c1714', '#3a2a1e', '#6b4b2e', '#97908a', '#14110f'][rng.integers(5)]
                up = rng.random() < .42
                g.blob([(x - s * 1.15, y + s * 1.7), (x - s, y + s * .5), (x - s * .4, y + s * .1), (x + s * .4, y + s * .1), (x + s, y + s * .5), (x + s * 1.15, y + s * 1.7)], coat, tension=.7)
                g.ellipse(x, y - s * .42, s * .47, s * .58, hair)
                if up:
                    d = rng.choice((-1, 1))
                    hand = (x + d * s * 1.05, y - s * 1.5)
                    g.taper((x + d * s * .85, y + s * .6), hand, s * .24, s * .15, coat)
                    g.circle(*hand, s * .2, SKINS[rng.integers(6)])
                    g.poly([(hand[0] - s * .28, hand[1] - s * .15), (hand[0] + s * .3, hand[1] - s * .2), (hand[0] + s * .3, hand[1] - s * .95), (hand[0] - s * .28, hand[1] - s * .9)], '#f3ead6')
    c.beam([(600, 80), (1000, 80), (1350, 900), (300, 900)], '#ffdf9f', .20, 60)
    with c.paint(texture=.1, blur=3) as g:                      # gallery rail in front
        g.rect(0, 1010, 1600, 60, '#1a100a')
        g.rect(0, 1000, 1600, 14, '#7c5836')
    return c.finish(bloom=.4, vignette=.4, warmth=.03)


@picture('harbour-party-thessaly-quay.jpg')
def thessaly_quay():
    c = Canvas(12)
    sky(c, 'grey', 560, cover=.75, seed=4)
    ridge(c, 520, 60, '#8c979a', seed=8, down_to=640)
    sea(c, 620, '#4a5c62', chop=.25)
    with c.paint(texture=.1, tint=('#aab1b3', .22)) as g:
        g.rect(640, 430, 900, 200, g.down(430, 630, '#b9b3a6', '#8c877c'))
        for i in range(5):
            x = 630 + i * 184
            g.poly([(x, 434), (x + 92, 366), (x + 186, 434)], g.down(366, 434, '#b5503f', '#7d3429'))
        windows(g, 680, 1500, 500, 15, 30, 52, '#4b585f')
        g.rect(1330, 170, 46, 250, g.along(1330, 0, 1376, 0, '#7b5245', '#a06a58', '#6d463b'))
        g.rect(1326, 170, 54, 14, '#5d3c33')
        g.text('BRAMBLE FOODS', 1080, 478, 30, '#5e564c', 'Liberation Sans', 'middle', True, spacing=6)
    steam(c, 1353, 170, 190, 90, '#d5d6d2', .55, blur=12)
    with c.paint(light=(3, .25), tint=('#aab1b3', .1)) as g:
        trawler(g, 330, 720, 430, '#33637f')
        trawler(g, 800, 700, 360, '#8a4034', flip=True)
    c.reflect(724, .45, 5, y1=860)
    quay(c, 850, '#85827b', face=30)
    pots(c, 1010, 1010, 5, 4)
    pots(c, 90, 1040, 3, 2, 7)
    with c.paint() as g:
        bollard(g, 560, 930, 1.3), bollard(g, 860, 960, 1.5)
        g.spline([(560, 895), (470, 860), (420, 735)], '#c7b58d', 5)
        people(g, [(700, 990)], 250, 3, ('carry',))
    gulls(c, 12, (150, 120, 1200, 420), 24)
    rain(c, 160, 6, 34)
    return c.finish(contrast=1.08)


def pots(c, x, y, nx, ny, seed=3, s=104):
    """A stack of crab pots with ropes and floats."""
    rng = np.random.default_rng(seed)
    with c.paint(texture=.14, cell=14, light=(3, .3)) as g:
        for j in range(ny):
            for i in range(nx - (j // 2)):
                px, py = x + i * s * 1.06 + (j % 2) * 26 + rng.normal(0, 5), y - j * s * .66
                net = ['#3d6a5c', '#2f4f6b', '#6b4a34', '#4d5358'][rng.integers(4)]
                g.blob([(px, py), (px, py - s * .5), (px + s * .5, py - s * .68), (px + s, py - s * .5), (px + s, py)], dark(net, .55), .92, tension=.5)
                for k in range(9):
                    g.line([(px + s * k / 8, py), (px + s * (k + 2) / 9, py - s * .6)], light(net, .18), 1.4, .8)
                    g.line([(px + s * k / 8, py), (px + s * (k - 2) / 9, py - s * .6)], light(net, .1), 1.4, .8)
                g.rect(px - 3, py - 5, s + 6, 7, '#2b2521')
                for k in (0, .5, 1):
                    g.spline([(px + s * k, py), (px + s * k, py - s * .5), (px + s * .5, py - s * .66)], '#2b2521', 4)
        for i in range(int(nx * 1.6)):
            bx, by = x + rng.uniform(0, nx * s), y + rng.uniform(-ny * s * .5, 16)
            g.ellipse(bx, by, 19, 25, ['#d8692d', '#e0bd3d', '#c9473a', '#f0ece0'][rng.integers(4)], 1, rng.uniform(-40, 40))
        for k in range(4):
            cx, cy = x + nx * s * rng.random(), y + 14
            col = ['#2c7a9b', '#d88a2f', '#3f8b62', '#cfc6ad'][k]
            for q in range(7):
                g.ellipse(cx, cy - q * 5, 52 - q * 3, 15, col, .95, width=6)


@picture('island-mast-broadband.jpg')
def mast():
    c = Canvas(13)
    sky(c, 'blue', 620, cover=.55, seed=1)
    sea(c, 620, '#29586b', chop=.4)
    with c.paint(tint=('#cfdadb', .15), light=(3, .2)) as g:
        cargo(g, 130, 690, 430, '#9b3b2f', boxes=False)
        g.line([(545, 640), (570, 690), (580, 800)], '#23282c', 3)
        g.circle(552, 636, 15, '#c9a13a', width=5)
        crane(g, 330, 640, 110, '#d8a33c')
    headland(c, [(520, 1067), (640, 900), (760, 790), (930, 700), (1120, 640), (1330, 600), (1600, 580), (1600, 1067)], '#6e7a52', '#39452f', turf='#7f9350')
    grass(c, 830, '#74894a', 900, 46, x0=660)
    with c.paint(light=(3, .35)) as g:
        for k in range(16):
            y0, y1 = 610 - k * 33, 610 - (k + 1) * 33
            w0, w1 = 62 - k * 3.4, 62 - (k + 1) * 3.4
            col = '#c0392b' if (k // 2) % 2 else '#f0ece2'
            for a, b in (((-w0, y0), (-w1, y1)), ((w0, y0), (w1, y1)), ((-w0, y0), (w1, y1)), ((w0, y0), (-w1, y1)), ((-w1, y1), (w1, y1))):
                g.line([(1250 + a[0], a[1]), (1250 + b[0], b[1])], col, 5 if abs(a[0] - b[0]) < 20 else 3)
        for y, s in ((150, 1), (220, -1), (265, 1)):
            g.ellipse(1250 + s * 26, y, 13, 24, '#e4e2da')
            g.ellipse(1250 + s * 30, y, 9, 20, '#9aa0a2')
        g.line([(1250, 90), (1250, 40)], '#c0392b', 4)
        house(g, 905, 812, 190, 70, '#efe9db', '#4a5560')
        house(g, 1390, 770, 170, 66, '#eae4d4', '#5a4a44')
        for i in range(14):
            g.line([(880 + i * 44, 845 - i * 2), (880 + i * 44, 815 - i * 2)], '#6a5a44', 4)
        g.line([(880, 822), (1460, 796)], '#6a5a44', 2)
    with c.paint(mode='glow', texture=0) as g:
        g.glow(1250, 44, 40, '#ff5040', .9)
    return c.finish()


@picture('relief-ship-lioran.jpg')
def relief():
    c = Canvas(14)
    sky(c, ['#2a343d', '#4d5b64', '#a8a48c', '#f2d89c'], 590, cover=.62, seed=3, cloud='#d9cdb0', lit='#39454e')
    with c.paint(blur=1.5, tint=('#b9b39a', .5)) as g:
        g.blob([(1120, 594), (1200, 570), (1330, 560), (1480, 574), (1580, 594)], '#3f5a48')
        for x in (1210, 1260, 1300, 1350, 1400, 1450):
            palm(g, x, 572, 70, '#3c5a46', .1 if x % 100 else -.1, x)
    sea(c, 592, '#264a52', chop=.75, foam=.35, sun=(980, '#ffe9b8', 130))
    with c.paint(light=(4, .35), texture=.08) as g:
        grey = '#7d878d'
        L = [(120, 650), (150, 790), (980, 790), (1090, 640), (930, 668), (560, 672)]
        g.poly(L, g.down(640, 792, light(grey, .15), grey, dark(grey, .5)))
        g.poly([(146, 772), (150, 790), (980, 790), (993, 772)], '#5d2a26')
        g.poly([(180, 652), (190, 520), (400, 520), (420, 655)], g.down(520, 655, '#949da2', '#6b757b'))
        windows(g, 210, 390, 545, 9, 13, 12, '#26323a'), windows(g, 210, 390, 590, 9, 13, 12, '#26323a')
        g.poly([(220, 520), (230, 450), (350, 450), (372, 520)], '#8b959b')
        g.poly([(232, 466), (236, 488), (364, 488), (356, 466)], '#1f2a32')
        g.line([(290, 450), (290, 330)], '#5f686e', 7)
        g.line([(255, 380), (325, 380)], '#5f686e', 4)
        g.rect(300, 400, 26, 50, '#5f686e')
        for r in range(2):
            for i in range(6):
                x, y = 470 + i * 62 + r * 14, 664 - r * 54
                if r and i > 4:
                    continue
                g.rect(x, y - 52, 56, 52, g.along(x, 0, x + 56, 0, '#cfd3d2', '#f6f5f0', '#c2c7c7'), r=10)
                g.rect(x + 22, y - 58, 12, 8, '#8a9094')
                g.text('WATER', x + 28, y - 22, 12, '#2d6c8e', 'Liberation Sans', 'middle', True)
        g.line([(880, 668), (880, 470)], '#c39a3a', 13)
        g.line([(880, 478), (640, 420)], '#c39a3a', 9)
        g.line([(880, 500), (760, 449)], '#8a6d2a', 4)
        g.line([(650, 424), (650, 560)], '#2a2f33', 2.4)
        g.text('A 41', 1010, 700, 40, '#e8e8e2', 'Liberation Sans', 'middle', True)
    wake(c, 560, 794, 760)
    with c.paint(texture=.15) as g:
        g.poly([(1600, 820), (1240, 850), (1250, 1067), (1600, 1067)], '#3b3f40')
        g.poly([(1600, 800), (1236, 838), (1240, 856), (1600, 822)], '#6d706c')
        lighthouse(g, 1330, 846, 190, '#3d7a55')
    gulls(c, 9, (500, 150, 1100, 420), 22)
    return c.finish(bloom=.35)


@picture('orlenz-waterfront-dusk.jpg')
def orlenz():
    c = Canvas(15)
    sky(c, 'dusk', 640, cover=.45, seed=5, sun=(420, 590, 26, '#ffd79a'))
    skyline(c, 650, '#4a4560', 150, 3, '#ffcf8a', tint=('#a06a70', .35))
    with c.paint(texture=.08, light=(-4, .35)) as g:
        g.rect(640, 420, 900, 250, g.down(420, 670, '#8d7468', '#4d3f48'))
        g.rect(610, 392, 960, 34, '#a98c78')
        g.poly([(880, 392), (1090, 300), (1300, 392)], '#8f7668')
        g.poly([(930, 386), (1090, 316), (1250, 386)], '#5d4a4c')
        for i in range(15):
            x = 655 + i * 60
            g.rect(x, 432, 27, 212, g.along(x, 0, x + 27, 0, '#d6a987', '#a27f70', '#4e3e44'))
            g.rect(x - 5, 426, 37, 10, '#b8947c'), g.rect(x - 5, 640, 37, 12, '#9c7d6d')
        g.rect(1040, 200, 100, 108, '#806a64')
        g.blob([(1034, 204), (1050, 140), (1090, 112), (1130, 140), (1146, 204)], '#4e6660')
        g.line([(1090, 116), (1090, 60)], '#3a3440', 4)
        for k in range(5):
            g.rect(600 - k * 14, 652 + k * 9, 980 + k * 28, 10, mix('#8a7268', '#3c3440', k / 6))
    with c.paint(mode='glow', texture=0) as g:
        for i in range(14):
            g.glow(700 + i * 60, 610, 60, '#ffb765', .5)
    sea(c, 700, '#1d2038', chop=.22)
    c.reflect(700, .62, 5)
    for x in range(690, 1560, 86):
        glimmer(c, x, 715, 940, '#ffb765', 15, .6)
    with c.paint(texture=.03) as g:
        k = '#131626'
        g.poly([(170, 800), (190, 850), (600, 850), (660, 790), (500, 806)], k)
        g.poly([(280, 806), (290, 760), (430, 760), (450, 806)], k), g.rect(320, 722, 80, 40, k)
        g.line([(360, 722), (360, 600)], k, 6), g.line([(325, 650), (395, 650)], k, 4)
        g.rect(530, 780, 34, 24, k), g.line([(560, 786), (610, 776)], k, 5)
        g.circle(360, 640, 4, '#ff6a4a')
    return c.finish(bloom=.45)


@picture('halcyon-ferry-1951.jpg')
def halcyon():
    c = Canvas(16)
    sky(c, ['#8fa0a8', '#b8b9ae', '#ddd0b0', '#efe3c4'], 600, cover=.45, seed=2, cloud='#f0e6cf', lit='#8f979a')
    sea(c, 600, '#566b73', chop=.4)
    with c.paint(texture=.1, light=(3, .2)) as g:
        hull = '#2c3338'
        g.poly([(180, 640), (210, 790), (1180, 790), (1270, 610), (1100, 650)], g.down(610, 792, '#424b50', '#1e2428'))
        g.line([(180, 640), (1100, 650), (1270, 610)], '#e9dfc6', 7)
        g.poly([(300, 644), (300, 560), (1010, 560), (1040, 648)], g.down(560, 650, '#e6dcc4', '#b9ae94'))
        windows(g, 330, 1000, 590, 22, 17, 22, '#4c4a42')
        g.rect(360, 500, 560, 60, '#d8cdb2')
        windows(g, 380, 900, 515, 16, 16, 20, '#4c4a42')
        g.poly([(570, 500), (580, 240), (664, 240), (680, 500)], g.along(570, 0, 680, 0, '#7d5a3c', '#b98a55', '#5b3f2a'))
        g.rect(578, 240, 88, 44, '#26241f')
        for x in (430, 1060):
            g.line([(x, 640), (x + 8, 250)], '#5a4d3c', 8)
            g.line([(x + 8, 260), (x - 130, 620)], '#5a4d3c', 1.6), g.line([(x + 8, 260), (x + 130, 600)], '#5a4d3c', 1.6)
        g.text('HALCYON', 1085, 706, 36, '#e9dfc6', 'Liberation Serif', 'middle', True, spacing=7)
        rng = np.random.default_rng(3)
        for x in np.arange(320, 1120, 13):
            y = 558 if 320 < x < 1000 else 645
            h = rng.uniform(34, 46)
            g.ellipse(x, y - h, 5, 6.5, '#2a2723'), g.rect(x - 7, y - h + 6, 14, h - 6, '#2a2723', r=4)
            if rng.random() < .2:
                g.line([(x + 4, y - h + 10), (x + 14, y - h - 16)], '#2a2723', 4)
        g.line([(310, 532), (1000, 532)], '#f0e8d4', 2.5)
    steam(c, 622, 236, 250, 210, '#4e4c48', .8, seed=5, blur=14, n=70)
    wake(c, 700, 796, 820)
    with c.paint(texture=.2) as g:
        g.rect(0, 900, 700, 200, '#4b4439')
        g.rect(0, 890, 720, 22, '#8a7d66')
        for x in range(30, 720, 110):
            g.rect(x, 905, 26, 162, '#37322a')
        people(g, [(60, 892), (120, 894), (180, 891), (250, 893), (330, 892), (390, 894), (470, 892), (560, 892), (620, 893)], 175, 5, ('stand', 'cheer', 'wait', 'cheer'), flat='#25221e')
    gulls(c, 7, (750, 200, 1500, 420), 22, '#f4efe2')
    im = c.finish(contrast=1.0, grain=.04)
    return toned(im, '#3a2e20', '#f3e6c6', .5)


def toned(image, low, high, share):
    """An old print: mix with a two-colour scale of its grey values."""
    from PIL import Image
    a = np.asarray(image).astype(np.float32) / 255
    grey = (a @ np.array([.3, .59, .11], np.float32))[..., None]
    duo = np.asarray(rgb(low), np.float32) * (1 - grey) + np.asarray(rgb(high), np.float32) * grey
    return Image.fromarray((np.clip(a * (1 - share) + duo * share, 0, 1) * 255).astype(np.uint8))


@picture('brae-ferry-resumes.jpg')
def brae_resumes():
    c = Canvas(17)
    sky(c, 'grey', 470, cover=.8, seed=3)
    ridge(c, 470, 70, '#7e8b88', '#5d6b60', seed=6, down_to=560)
    sea(c, 520, '#4d6068', chop=.3)
    with c.paint(texture=.06, light=(3, .2), tint=('#aab4b8', .1)) as g:
        w = '#ece9e0'
        g.poly([(470, 640), (440, 330), (1160, 330), (1130, 640)], g.along(440, 0, 1160, 0, dark(w, .3), w, light(w, .2), dark(w, .25)))
        g.poly([(476, 600), (480, 650), (1120, 650), (1124, 600)], '#1f4e79')
        g.rect(520, 230, 560, 104, g.along(520, 0, 1080, 0, dark(w, .22), w))
        windows(g, 545, 1055, 258, 16, 22, 30, '#32424e')
        g.rect(600, 165, 400, 68, w), windows(g, 615, 985, 184, 11, 26, 26, '#263640')
        g.line([(800, 165), (800, 60)], '#5b646a', 7), g.line([(760, 95), (840, 95)], '#5b646a', 4)
        g.rect(620, 410, 360, 240, '#171d22')
        g.rect(640, 430, 320, 210, g.down(430, 640, '#39444a', '#151a1e'))
        for x in (690, 800, 910):
            g.rect(x - 24, 444, 48, 10, '#ffe7b0')
        g.poly([(600, 410), (1000, 410), (1010, 300), (590, 300)], '#d9d6cc'), g.poly([(612, 400), (988, 400), (996, 312), (604, 312)], '#b7b8b2')
        g.poly([(640, 648), (960, 648), (1010, 740), (590, 740)], g.down(648, 740, '#5c6266', '#7b8185'))
        g.text('BRAE MAIDEN', 800, 384, 30, '#1f4e79', 'Liberation Sans', 'middle', True, spacing=4)
    ground(c, 735, '#5f6568', '#3a3f43', .08, 30)
    with c.paint(texture=.05) as g:
        for x in (400, 670, 930, 1200):
            g.line([(800 + (x - 800) * .36, 745), (800 + (x - 800) * 2.1, 1067)], '#d8d6c8', 6, .7, [34, 26])
    rng = np.random.default_rng(6)
    with c.paint(light=(3, .25)) as g:
        for row, (y, s) in enumerate(((800, .55), (875, .8), (985, 1.2))):
            for lane in (-1.5, -.5, .5, 1.5):
                if row == 0 and lane == .5:
                    continue
                car(g, 800 + lane * 250 * s * 1.02, y, s, ['#7b2f2b', '#365a74', '#b9b7ae', '#3d4f3f', '#c08a35', '#4b4e55', '#dedad0'][rng.integers(7)])
    c.reflect(745, .16, 10)
    rain(c, 620, 9, 46)
    return c.finish()


def car(g, x, y, s, colour):
    """A car from behind."""
    with g.at(x, y, s):
        g.ellipse(0, 4, 100, 14, '#15181a', .5)
        g.rect(-78, -18, 30, 24, '#14171a', r=5), g.rect(48, -18, 30, 24, '#14171a', r=5)
        g.blob([(-88, -12), (-92, -56), (-66, -66), (-52, -116), (0, -124), (52, -116), (66, -66), (92, -56), (88, -12)], g.down(-124, -10, light(colour, .2), colour, dark(colour, .4)), tension=.5)
        g.poly([(-56, -70), (-44, -110), (44, -110), (56, -70)], '#27343d'), g.poly([(-50, -74), (-40, -106), (-4, -106), (-14, -74)], '#5a6c78', .6)
        g.rect(-86, -54, 26, 17, '#d23a2c', r=4), g.rect(60, -54, 26, 17, '#d23a2c', r=4)
        g.rect(-26, -40, 52, 16, '#eae7da', r=2), g.rect(-90, -22, 180, 11, dark(colour, .5), r=4)
