"""The order book: every picture registers itself under its file name."""
PICTURES = {}


def picture(name, kind='Illustration', limit=118_000):
    """Register a function without arguments that returns a finished image."""
    def keep(fn):
        PICTURES[name] = (fn, kind, limit)
        return fn
    return keep
