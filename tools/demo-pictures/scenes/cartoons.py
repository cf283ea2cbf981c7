"""Pip Farrow's drawings: editorial cartoons and the strip Pier & Quill."""
import numpy as np

from atelier.ink import INK, sheet, strip
from atelier.order import picture


def signed(g, w, h):
    g.text('Farrow', w - 60, h - 36, 34, INK, 'Z003', 'right')


@picture('cartoon-budget-ferry.jpg', limit=140_000)
def budget():
    def paint(k, g):
        g.rect(0, 0, 1400, 1100, '#e6ecea')
        for x, y in ((200, 130), (900, 90), (1180, 220)):
            k.shape([(x - 90, y + 20), (x - 50, y - 26), (x + 10, y - 44), (x + 70, y - 20), (x + 110, y + 22)], '#f8f9f5', 4)
        k.sea(760, 0, 1400, 5, '#9fc0c8', 340)
        k.shape([(140, 730), (190, 880), (820, 880), (930, 700), (700, 748), (300, 748)], '#c8563f', 7, False)
        k.box(180, 640, 120, 104, '#f1ece0'), k.box(200, 660, 34, 34, '#a9c6cf', 4), k.box(246, 660, 34, 34, '#a9c6cf', 4), k.shape([(210, 640), (216, 560), (262, 560), (270, 640)], '#3d5a78', 5, False)
        for i in range(3):
            k.line([(236, 548 - i * 50), (200 - i * 22, 510 - i * 50), (230 - i * 30, 480 - i * 50)], 5)
        g.text('BUDGET', 560, 836, 74, '#ffffff', 'URW Bookman', 'middle', True, spacing=8)
        for x, y, w, h, t, col, rot in ((330, 746, 190, 130, 'ROADS', '#d9b98a', -2), (530, 750, 220, 150, 'SCHOOLS', '#e0c79c', 2), (350, 612, 250, 130, 'HOSPITALS', '#cfae7c', 3), (560, 600, 210, 150, 'TAX CUT', '#e6d0a4', -5)):
            with g.at(x, y, 1, rot):
                k.box(0, -h, w, h, col), k.line([(0, -h + 20), (w, -h + 20)], 3), k.line([(0, -18), (w, -18)], 3), g.text(t, w / 2, -h / 2 + 14, 36, INK, 'DejaVu Sans Condensed', 'middle', True)
        k.hatch(200, 850, 600, 30), k.sea(858, 60, 960, 2, '#9fc0c8', 110)
        k.shape([(1010, 820), (1400, 800), (1400, 1100), (1030, 1100)], '#b9b2a2', 7, False), k.hatch(1060, 840, 320, 220, 24)
        k.shape([(1100, 820), (1110, 640), (1150, 560), (1220, 560), (1250, 650), (1250, 815)], '#4a6a8a', 6), k.shape([(1110, 815), (1120, 720), (1235, 720), (1246, 815)], '#35435a', 5, False)
        k.oval(1176, 500, 52, 58, '#e9c4a0'), k.shape([(1118, 480), (1130, 430), (1220, 430), (1234, 478), (1120, 486)], '#35435a', 5, False), k.eye(1150, 500, 9, (-3, 0)), k.eye(1184, 500, 9, (-3, 0)), k.shape([(1140, 524), (1112, 534), (1142, 546)], '#e0a98a', 4), k.line([(1140, 548), (1164, 556), (1190, 546)], 4)
        with g.at(900, 640, 1, -6):
            k.box(0, -150, 250, 140, '#f0dcae'), g.text('PROMISES', 125, -66, 40, INK, 'DejaVu Sans Condensed', 'middle', True), k.line([(0, -130), (250, -130)], 3)
        k.shape([(1130, 620), (1060, 640), (980, 630), (984, 660), (1070, 684), (1140, 670)], '#4a6a8a', 5)
        k.say('Room for a|small one?', 1120, 270, (1160, 420), 46), signed(g, 1400, 1100)
    return sheet(1400, 1100, 3, paint)


@picture('cartoon-crane-inquiry.jpg', limit=140_000)
def inquiry():
    def paint(k, g):
        g.rect(0, 0, 1400, 1100, '#ece4d2')
        k.box(780, 90, 540, 560, '#cfe0e6', 8)
        with g.clip([(780, 90), (1320, 90), (1320, 650), (780, 650)]):
            for s in (0, 46):
                k.line([(1180 + s, 660), (1180 + s, 200)], 9)
            for y in range(200, 660, 46):
                k.line([(1180, y), (1226, y + 46)], 5)
            k.line([(820, 214), (1330, 190)], 10), k.line([(820, 250), (1330, 230)], 8), k.line([(1204, 100), (860, 218)], 5), k.line([(870, 250), (870, 420)], 4), k.shape([(850, 420), (890, 420), (890, 450), (866, 474), (846, 456)], '#e8ae3c', 5)
            k.shape([(1150, 220), (1260, 216), (1260, 300), (1150, 304)], '#e8ae3c', 5, False), k.eye(1182, 256, 16, (-5, 5)), k.eye(1226, 254, 16, (-5, 5))
        for x in (960, 1140):
            k.line([(x, 90), (x, 650)], 6)
        k.line([(780, 370), (1320, 370)], 6)
        k.shape([(0, 860), (1400, 820), (1400, 1100), (0, 1100)], '#b08a5e', 7, False), k.hatch(60, 900, 1300, 160, 34)
        k.shape([(250, 800), (320, 700), (460, 660), (590, 700), (580, 790), (440, 850), (320, 850)], '#fbfaf6', 7), k.shape([(180, 880), (240, 760), (340, 730), (420, 790), (300, 850)], INK, 5)
        k.shape([(540, 720), (610, 640), (600, 540), (560, 470), (580, 400), (626, 390), (640, 470), (664, 560), (650, 670), (590, 760)], '#fbfaf6', 6), k.shape([(570, 480), (560, 400), (600, 350), (660, 360), (676, 404), (640, 430), (600, 430)], INK, 5), k.shape([(590, 356), (630, 334), (660, 352), (626, 366)], '#c4382c', 4)
        k.shape([(668, 384), (800, 404), (668, 414)], '#d9b35a', 5)
        k.oval(630, 392, 30, 30, '#ffffff', 6), k.line([(600, 392), (566, 384)], 5), k.eye(632, 392, 10, (3, 1))
        for x in (400, 470):
            k.line([(x, 846), (x - 4, 960)], 8)
        k.line([(860, 850), (850, 640), (820, 520)], 8), k.oval(812, 492, 28, 40, '#55555a', 6), k.hatch(792, 470, 40, 44, 8)
        k.box(900, 790, 300, 74, '#fbfaf4', 5), g.text('WITNESS No. 1', 1050, 840, 36, INK, 'URW Bookman', 'middle', True)
        k.say('For the record:|I had the name first.', 370, 190, (600, 340), 44), signed(g, 1400, 1100)
    return sheet(1400, 1100, 4, paint)


@picture('cartoon-rate-keeper.jpg', limit=140_000)
def keeper():
    def paint(k, g):
        g.rect(0, 0, 1400, 1100, '#c9d6dc')
        for x, y in ((180, 200), (1180, 150), (1050, 420)):
            k.shape([(x - 100, y + 20), (x - 50, y - 30), (x + 20, y - 50), (x + 80, y - 20), (x + 120, y + 24)], '#e9eeec', 4)
        g.poly([(560, 250), (0, 80), (0, 420)], '#fff3c0', .6), g.poly([(860, 250), (1400, 80), (1400, 420)], '#fff3c0', .6)
        k.sea(880, 0, 1400, 4, '#7fa5b3', 230)
        k.shape([(430, 1000), (500, 900), (620, 880), (820, 880), (930, 910), (990, 1000)], '#8a8478', 6), k.hatch(480, 910, 460, 80, 18)
        k.shape([(560, 900), (610, 470), (810, 470), (860, 900)], '#fbfaf4', 7, False), g.poly([(592, 640), (578, 750), (842, 750), (828, 640)], '#c4483a'), k.line([(592, 640), (828, 640)], 5), k.line([(578, 750), (842, 750)], 5), k.hatch(790, 500, 40, 380, 9)
        k.box(520, 440, 380, 34, '#a9a294', 6), k.box(540, 130, 340, 240, '#fff6cf', 7), g.text('3.25%', 710, 236, 100, '#b03a2e', 'URW Bookman', 'middle', True), k.shape([(515, 132), (710, 30), (905, 132)], '#c4483a', 6, False)
        k.line([(590, 370), (590, 440)], 6), k.line([(830, 370), (830, 440)], 6)
        for x in range(530, 900, 40):
            k.line([(x, 440), (x, 390)], 4)
        k.line([(524, 388), (896, 388)], 4)
        k.shape([(640, 440), (636, 386), (664, 352), (704, 352), (728, 388), (726, 440)], '#3d5a78', 5), k.oval(682, 326, 30, 32, '#e9c4a0', 5), k.shape([(652, 318), (660, 288), (706, 288), (714, 318)], '#23282e', 4)
        k.line([(726, 400), (764, 372)], 5), k.line([(732, 412), (770, 400)], 5), k.shape([(740, 410), (790, 400), (800, 470), (778, 540), (756, 500)], '#e2b53c', 4), k.oval(840, 428, 16, 14, '#e2b53c', 4)
        for x, y, t, f in ((170, 960, 'Up!', 1), (330, 1030, 'Down!', 1), (1100, 950, 'Up!', 0), (1250, 1030, 'Down!', 0), (1010, 1050, 'Up!', 0), (90, 1060, 'Down!', 1)):
            k.shape([(x - 60, y - 14), (x + 60, y - 14), (x + 40, y + 16), (x - 42, y + 16)], '#b5793f', 5, False), k.oval(x, y - 42, 15, 17, '#e9c4a0', 4), k.shape([(x - 16, y - 14), (x - 12, y - 28), (x + 12, y - 28), (x + 16, y - 14)], '#4a6a5a', 4, False), k.line([(x + 12, y - 26), (x + 26, y - 66)], 5), g.text(t, x + 4, y - 84, 36, INK, 'DejaVu Sans Condensed', 'middle', True, True)
        signed(g, 1400, 1100)
    return sheet(1400, 1100, 5, paint)


@picture('cartoon-queue-app.jpg', limit=140_000)
def queue():
    def paint(k, g):
        g.rect(0, 0, 1400, 1100, '#e9e6dc'), k.shape([(0, 880), (1400, 880), (1400, 1100), (0, 1100)], '#c9c0ac', 5, False)
        for x in range(60, 1400, 200):
            k.line([(x, 40), (x + 120, 40)], 12, '#c9c4b4')
        k.box(960, 560, 440, 340, '#b08a5e', 7), k.box(940, 530, 460, 40, '#d9b98a', 6), k.hatch(980, 600, 400, 280, 26)
        k.shape([(1190, 530), (1186, 430), (1220, 390), (1290, 390), (1320, 430), (1324, 530)], '#7a8a96', 5), k.oval(1254, 340, 46, 52, '#e9c4a0'), k.eye(1238, 336, 9, (-3, 2)), k.eye(1270, 336, 9, (-3, 2)), k.line([(1236, 370), (1270, 368)], 4), k.line([(1214, 310), (1240, 286), (1290, 300)], 12)
        k.line([(760, 112), (760, 0)], 3), k.line([(1080, 112), (1080, 0)], 3)
        k.box(640, 110, 560, 190, '#fffdf4', 6)
        for i, t in enumerate(('To leave the queue,', 'please queue', 'for the app')):
            g.text(t, 920, 168 + i * 54, 46, INK, 'URW Bookman', 'middle', True)
        rng = np.random.default_rng(5)
        for i in range(10):
            x, h = 880 - i * 92, 380 + rng.uniform(-40, 40)
            if i == 4:
                k.shape([(x - 60, 900), (x - 56, 810), (x - 20, 780), (x + 20, 790), (x + 36, 900)], '#b5793f', 6), k.shape([(x - 10, 800), (x - 4, 730), (x + 40, 716), (x + 84, 752), (x + 76, 776), (x + 34, 790)], '#b5793f', 6), k.shape([(x - 8, 740), (x - 30, 790), (x + 4, 786)], '#7a4a24', 5), k.eye(x + 36, 746, 8, (3, 0)), k.oval(x + 82, 758, 8, 7, INK, 3), k.line([(x - 58, 880), (x - 100, 850), (x - 96, 820)], 10)
                k.box(x + 50, 790, 86, 56, '#ffffff', 5), g.text('418', x + 93, 832, 36, INK, 'DejaVu Sans Condensed', 'middle', True)
                continue
            col = ['#2b3038', '#3a3a44', '#23282e'][i % 3]
            k.shape([(x - 44, 905), (x - 50, 905 - h * .66), (x - 20, 905 - h * .78), (x + 22, 905 - h * .78), (x + 50, 905 - h * .64), (x + 44, 905)], col, 4), k.oval(x + 6, 905 - h * .9, 34, 40, col, 4)
            if i % 3 == 1:
                k.shape([(x - 44, 905 - h * .94), (x + 56, 905 - h * .94), (x + 34, 905 - h * 1.04), (x - 22, 905 - h * 1.04)], col, 4, False)
            k.box(x + 40, 905 - h * .5, 26, 40, '#d9e6ea', 3)
        signed(g, 1400, 1100)
    return sheet(1400, 1100, 6, paint)


def gallery(k, g, sky='#cfe0e6', sea=True):
    g.rect(0, 0, 500, 520, sky)
    if sea:
        k.sea(330, 0, 500, 3, '#9fc0c8', 200)
    k.shape([(-10, 440), (500, 440), (500, 520), (-10, 520)], '#d9d2c2', 5, False)
    for x in range(20, 500, 60):
        k.line([(x, 440), (x, 350)], 5)
    k.line([(0, 350), (500, 350)], 8)


def fish1(k, g):
    gallery(k, g), k.cat(130, 470, .78), k.gull(390, 350, .8, True, True), k.oval(240, 474, 46, 12, '#ffffff', 4), k.say('I found it.', 330, 84, (370, 170), 34)


def fish2(k, g):
    gallery(k, g), k.cat(200, 500, 1.05), k.oval(390, 480, 60, 15, '#ffffff', 4), k.say('In my plate?', 300, 90, (220, 210), 36)


def fish3(k, g):
    gallery(k, g), k.cat(130, 470, .78), k.gull(380, 350, .85, True, False, 1.35), k.say('The search|is over.', 300, 84, (370, 160), 34)


@picture('comic-pier-quill-fish.jpg')
def comic_fish():
    return strip(7, 'Pier & Quill', (fish1, fish2, fish3))


def fog1(k, g):
    gallery(k, g, '#dfe2e2', False), k.cat(140, 480, .8), k.gull(380, 350, .8)
    g.rect(0, 0, 500, 520, '#d9dddd', .55), k.say('Nice view.', 240, 80, (170, 250), 36)


def fog2(k, g):
    g.rect(0, 0, 500, 520, '#b9bfc1')
    for x, y in ((130, 330), (172, 330), (340, 270), (372, 270)):
        k.eye(x, y, 14, (0, 2))
    k.say('I preferred|yesterday\u2019s.', 260, 110, (350, 230), 34)


def fog3(k, g):
    gallery(k, g)
    k.shape([(40, 380), (-10, 120), (120, 60), (500, 60), (500, 400)], '#ffffff', 6, False), k.shape([(30, 330), (40, 400), (500, 400), (500, 330)], '#31506e', 5, False)
    for r in range(4):
        for c in range(9):
            k.box(90 + c * 48, 100 + r * 48, 24, 22, '#ffd98a', 3)
    for x in range(20, 500, 60):
        k.line([(x, 440), (x, 350)], 5)
    k.line([(0, 350), (500, 350)], 8), k.cat(130, 500, .66), k.gull(390, 350, .6), k.say('Put it back.', 280, 40, (150, 318), 30)


@picture('comic-pier-quill-fog.jpg')
def comic_fog():
    return strip(8, 'Pier & Quill', (fog1, fog2, fog3))


def paper(k, x, y, rot=0, s=1.0):
    with k.g.at(x, y, s, rot):
        k.shape([(-80, -50), (0, -40), (80, -50), (80, 50), (0, 60), (-80, 50)], '#fbfaf4', 4, False), k.line([(0, -40), (0, 60)], 3)
        for r in range(5):
            k.line([(-68, -24 + r * 16), (-12, -18 + r * 16)], 2.4), k.line([(12, -18 + r * 16), (68, -24 + r * 16)], 2.4)


def sun1(k, g):
    gallery(k, g), k.cat(130, 480, .74), k.gull(370, 350, .85), paper(k, 280, 300, -6, .9), k.say('Says here: sunny.', 280, 74, (360, 165), 33)


def sun2(k, g):
    gallery(k, g, '#8fa0a8'), k.cat(140, 480, .78, True), k.gull(380, 350, .82, wet=True), paper(k, 300, 400, 50, .7)
    for x in range(-40, 520, 22):
        for y in range(-20, 500, 74):
            k.line([(x + y * .1 % 20, y), (x - 9 + y * .1 % 20, y + 42)], 2.6, '#3f6478')


def sun3(k, g):
    gallery(k, g, '#8fa0a8')
    for x in range(-40, 520, 26):
        k.line([(x, 100), (x - 12, 150)], 2.6, '#3f6478'), k.line([(x + 12, 190), (x, 250)], 2.6, '#3f6478')
    k.cat(170, 490, .8), k.shape([(20, 300), (165, 230), (310, 300), (165, 262)], '#fbfaf4', 5, False), k.gull(420, 350, .7, wet=True), k.say('It was right.|Very dry.', 230, 88, (160, 330), 33)


@picture('comic-pier-quill-weather.jpg')
def comic_weather():
    return strip(9, 'Pier & Quill', (sun1, sun2, sun3))
