"""Stages, halls, screens."""
from atelier.kit import *


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
            x, y = rng.uniform(0, 1600), 470 + t * 330
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
        g.glow(800, 540, 760, '#ff9a3a', .9)
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
