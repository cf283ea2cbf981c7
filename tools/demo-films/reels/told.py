"""Films over the paper's own pictures: somebody tells, the camera looks."""
from studio.reel import reel
from studio.sound import lay, pad, sea, tone, tune, wind
from studio.stage import KR, KR_SERIF, Pan, cut, titled

KEEPER = [
    (0.4, 3.4, '[Wind, and waves far below]'),
    (3.6, 7.4, '<v Morten Ashgrove>The mains went at ten and the generator at twenty past.'),
    (7.6, 11.6, '<v Morten Ashgrove>So I turned the lens by hand. Four tonnes of glass, one turn in 20 seconds.'),
    (11.8, 15.6, '<v Morten Ashgrove>You do not think of the ships. You count: eighteen, nineteen, twenty.'),
    (15.8, 19.6, '<v Morten Ashgrove>There are 168 steps. I have been up them, they tell me, to the moon and some way back.'),
    (19.8, 24.0, '<v Morten Ashgrove>At a quarter to six it was light, and I stopped, and it was very quiet.'),
    (24.2, 26.6, '[The wind drops]'),
]


@reel('the-keepers-count', 28, lambda s: lay(s, (0, .5, wind(s)), (0, .35, sea(s, 4, 9))), {'en': KEEPER}, 9.4)
def keeper():
    return titled(cut([
        (5, Pan('kestral-lighthouse-door.jpg', ((.5, .5), .98), ((.55, .55), .62))),
        (6, Pan('lighthouse-lens.jpg', ((.5, .62), .95), ((.5, .42), .6))),
        (5, Pan('fog-gull-post.jpg', ((.35, .5), .7), ((.62, .5), .7))),
        (6, Pan('long-view-lighthouse-stair.jpg', ((.5, .8), .62), ((.5, .3), .62))),
        (6, Pan('moonrise-sea.jpg', ((.5, .6), .6), ((.5, .45), .98))),
    ]), 'VELMORAN STORYTELLERS', 'The keeper’s count', 28)


MAIL = [
    (0.4, 3.4, '[A small engine, and water along a hull]'),
    (3.6, 7.2, '<v Bridie Tolland>Three days a week, eleven hours out. I have the letters and I have the gossip.'),
    (7.4, 11.2, '<v Bridie Tolland>Onnery has no quay. You wait for the third wave, and then you have four minutes.'),
    (11.4, 15.2, '<v Bridie Tolland>Mail over, mail back, a tin of cake. I said once, you could have it all on the telephone.'),
    (15.4, 19.2, '<v Bridie Tolland>At Skerrow you hear the school bell before you see the school. Nine o’clock, and somebody is in charge.'),
    (19.4, 23.6, '<v Bridie Tolland>People ask what is in the bags. Mostly it is somebody saying that they have not forgotten.'),
    (23.8, 25.6, '[The engine stops]'),
]


@reel('the-third-wave-at-onnery', 27, lambda s: lay(s, (0, .5, sea(s, 8, 5)), (0, .1, pad(('A2', 'E3'), 24)), (0, .16, pad(('A2',), 22))), {'en': MAIL}, 5.2)
def mail():
    return titled(cut([
        (6, Pan('mail-boat-sund.jpg', ((.45, .5), .95), ((.55, .55), .66))),
        (6, Pan('sund-mail-route.jpg', ((.3, .5), .62), ((.62, .52), .62))),
        (5, Pan('brae-shore-cottages.jpg', ((.4, .5), .8), ((.6, .55), .6))),
        (5, Pan('sund-schoolhouse.jpg', ((.5, .5), .98), ((.5, .52), .62))),
        (5, Pan('island-ferry-evening.jpg', ((.6, .5), .7), ((.4, .5), .95))),
    ]), 'VELMORAN STORYTELLERS', 'The third wave\nat Onnery', 27)


REGISTER = [
    (0.4, 3.4, '[A single string is plucked, slowly]'),
    (3.6, 7.2, 'In 1893, 212 shipwrights and their families were rowed ashore at Stony Beach. The tool chests came first.'),
    (7.4, 11.0, 'A clerk wrote down who they were: on the left with a brush in Korean, on the right with a pen in English.'),
    (11.2, 14.8, 'The last column is for what they had brought. Two adzes, an ink line, a frame saw.'),
    (15.0, 18.6, 'The three volumes lay in oiled paper under a floor in Lanternhill: 612 pages, 1,127 names.'),
    (18.8, 22.6, 'On the last page he wrote: the names are as I heard them; if yours is wrong, come and put it right. Seventy-two did.'),
    (22.8, 24.6, '[The last note dies away]'),
]


@reel('a-register-of-adzes', 26, lambda s: lay(s, (0, .9, tune(s, ['D4', '-', 'A3', '-', 'C4', 'D4', '-', 'G3', '-', 'A3', '-', '-'] * 3, .72, .2, 1, 1.6)), (0, .12, pad(('D3', 'A3'), s))),
      {'en': REGISTER}, 8.5)
def register():
    return titled(cut([
        (4.5, Pan('history-shipwrights-landing.jpg', ((.5, .5), .98), ((.55, .55), .66))),
        (6, Pan('shipwright-register-page.jpg', ((.35, .35), .6), ((.6, .6), .6))),
        (5, Pan('shipwright-adze-tools.jpg', ((.6, .5), .9), ((.45, .5), .58))),
        (5, Pan('shipwright-letters-chest.jpg', ((.5, .4), .9), ((.5, .58), .6))),
        (6, Pan('shipwright-terrace-house.jpg', ((.4, .55), .62), ((.5, .5), .98))),
    ]), 'CULTURE', 'A register of adzes', 26)


CRANES = [
    (0.4, 3.4, '[Wind in reeds]'),
    (3.6, 7.0, 'Hanne Ruud begins at a quarter past five, in the dark, on the roof of the old pump house.'),
    (7.2, 10.8, 'She has a clicker in each hand, tens in the left and hundreds in the right, and she listens.'),
    (11.0, 14.6, '<v Hanne Ruud>They wake in families. One calls, and then you have eleven seconds before everybody does.'),
    (14.8, 18.6, 'In 1974 there were 260, and half of this was beet. This morning the clickers say 4,118.'),
    (18.8, 22.4, '<v Hanne Ruud>Am I sure? No. But I am wrong in the same way every day, and that is what counting is.'),
    (22.6, 24.6, '[The wind goes on]'),
]


@reel('counting-cranes', 26, lambda s: lay(s, (0, .55, wind(s, 5)), (0, .12, pad(('G3', 'D4', 'A4'), s)), *[(3 + 5 * i, .1, tone(n, 3)) for i, n in enumerate(('D5', 'B4', 'A4', 'G4'))]),
      {'en': CRANES}, 5.2)
def cranes():
    return titled(cut([
        (5.5, Pan('dunmarsh-cranes-dawn.jpg', ((.4, .5), .95), ((.6, .5), .7))),
        (5, Pan('dunmarsh-crane-pair.jpg', ((.5, .5), .98), ((.5, .45), .62))),
        (5, Pan('dunmarsh-boardwalk.jpg', ((.5, .6), .7), ((.5, .45), .9))),
        (5, Pan('dunmarsh-reeds-water.jpg', ((.35, .5), .66), ((.65, .5), .66))),
        (6, Pan('dunmarsh-cranes-flight.jpg', ((.6, .5), .66), ((.45, .45), .98))),
    ]), 'PEOPLE', 'Counting cranes', 26)


NOODLES = [
    (0.4, 3.4, '[솥에서 물이 끓는 소리]'),
    (3.6, 7.2, '새벽 네 시, 남산로 끝. 멸치 3킬로그램에 무 두 개.'),
    (7.4, 11.0, '<v 함금실>뚜껑은 덮지 않아요. 비린내가 갇힌다고, 증조할머니가 벽에 써 놓으셨거든요.'),
    (11.2, 14.8, '<v 함금실>면은 소리로 건져요. 굵게 터지던 물방울이 잘게 바뀌는 순간, 2분 40초쯤.'),
    (15.0, 18.6, '의자는 열한 개. 창가 끝자리는 바다에 나간 사람을 위해 비워 둔다.'),
    (18.8, 22.4, '국물이 떨어지면 문을 닫는다. 하루 180그릇.'),
    (22.6, 24.4, '[불 끄는 소리]'),
]
NOODLES_EN = [
    (0.4, 3.4, '[Water boiling in a cauldron]'),
    (3.6, 7.2, 'Four in the morning, the end of Namsan Row. Three kilos of dried anchovies, two radishes.'),
    (7.4, 11.0, '<v Ham Geum-sil>No lid. It locks the smell in: my great-grandmother wrote that on the wall.'),
    (11.2, 14.8, '<v Ham Geum-sil>I lift the noodles by ear, when the bubbles turn from coarse to fine. Two minutes forty.'),
    (15.0, 18.6, 'There are eleven chairs. The one by the window is kept for whoever is at sea.'),
    (18.8, 22.4, 'When the broth is gone the door is shut. It makes 180 bowls.'),
    (22.6, 24.4, '[The fire goes out]'),
]


@reel('four-in-the-morning', 26, lambda s: lay(s, (0, .4, sea(s, 12, 1.1, .2)), (0, .14, pad(('C3', 'G3', 'E4'), s))), {'ko': NOODLES, 'en': NOODLES_EN}, 4.6)
def noodles():
    return titled(cut([
        (6, Pan('noodle-house-steam.jpg', ((.5, .5), .98), ((.5, .55), .62))),
        (5, Pan('night-bus-saltmarket.jpg', ((.4, .5), .7), ((.6, .5), .7))),
        (6, Pan('namsan-row-noodles.jpg', ((.5, .6), .9), ((.5, .5), .6))),
        (9, Pan('noodle-bowl-namsan.jpg', ((.5, .5), .62), ((.5, .5), .98))),
    ]), '사람', '새벽 네 시의 솥', 26, KR_SERIF, KR, '자오선일보')
