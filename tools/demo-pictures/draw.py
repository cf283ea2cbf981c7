"""Draws the pictures of the demo paper: `python3 draw.py [--sheet FILE] [name ...]`."""
import argparse
import importlib
import pathlib
import pkgutil
import time

from PIL import Image, ImageDraw

import scenes
from atelier.canvas import press
from atelier.order import PICTURES

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / 'src/main/resources/demo/pictures'


def load():
    for m in pkgutil.iter_modules(scenes.__path__):
        importlib.import_module(f'scenes.{m.name}')


def sheet(names, path, cols=5, w=400):
    rows = -(-len(names) // cols)
    out = Image.new('RGB', (cols * (w + 6), rows * (int(w / 1.5) + 22)), '#222222')
    pen = ImageDraw.Draw(out)
    for i, n in enumerate(names):
        if (TARGET / n).exists():
            im = Image.open(TARGET / n).convert('RGB')
            im.thumbnail((w, int(w / 1.5)))
            x, y = i % cols * (w + 6), i // cols * (int(w / 1.5) + 22)
            out.paste(im, (x, y))
            pen.text((x + 4, y + int(w / 1.5) + 4), n, fill='#dddddd')
    out.save(path)


def portraits(missing):
    from scenes.staff import STAFF
    folder = TARGET.parent / 'portraits'
    folder.mkdir(parents=True, exist_ok=True)
    for n, fn in STAFF.items():
        if not missing or not (folder / f'{n}.jpg').exists():
            print(f'portrait {n}  {press(fn(), folder / f"{n}.jpg", 24_400, 80) // 1024} KB', flush=True)


def credits():
    """Every picture's credit and licence, one line each."""
    photos = {r.split('\t')[0]: r.split('\t') for r in (ROOT / 'tools/demo-pictures/photographs.tsv').read_text('utf-8').splitlines()[1:]}
    rows = []
    for f in sorted(TARGET.glob('*.jpg')):
        if f.name in photos:
            rows.append(f'{f.name}\t{photos[f.name][3]}\t{photos[f.name][4]}')
        else:
            kind = PICTURES.get(f.name, (0, 'Illustration'))[1]
            rows.append(f'{f.name}\t{kind}: The Meridian\tApache-2.0')
    (TARGET / 'credits.tsv').write_text('\n'.join(rows) + '\n', 'utf-8')


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument('names', nargs='*', help='file names or parts of them; none: all pictures')
    ap.add_argument('--missing', action='store_true', help='only pictures that are not there yet')
    ap.add_argument('--sheet', help='write a contact sheet of the chosen pictures to this PNG')
    ap.add_argument('--look', action='store_true', help='contact sheet only, draw nothing')
    args = ap.parse_args()
    load()
    chosen = [n for n in PICTURES if not args.names or any(a in n for a in args.names)]
    if args.missing:
        chosen = [n for n in chosen if not (TARGET / n).exists()]
    TARGET.mkdir(parents=True, exist_ok=True)
    for n in chosen if not args.look else ():
        t = time.time()
        fn, _, limit = PICTURES[n]
        try:
            size = press(fn(), TARGET / n, limit)
        except Exception as e:
            print(f'{n}  FAILED  {e!r}', flush=True)
            continue
        print(f'{n}  {size // 1024} KB  {time.time() - t:.1f} s', flush=True)
    if not args.names and not args.look or 'portraits' in args.names:
        portraits(args.missing)
    credits()
    if args.sheet:
        sheet(chosen, args.sheet)


if __name__ == '__main__':
    main()
