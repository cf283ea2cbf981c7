package press.broadsheet.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Goes through a page with the tabulator alone, from its start until it is at its start again. */
final class KeyboardWalk {

    private static final int MOST = 600;

    /** Marks what has the focus as visited (a field for a date has it several times), and says what is wrong with it: unseen, behind something, without a mark. */
    private static final String LOOK = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return 'end';
              window.stays = at === window.last ? window.stays + 1 : 0;
              window.last = at;
              if (at.dataset.walked) return window.stays > 0 && window.stays < 6 ? '' : 'end';
              at.dataset.walked = 'yes';
              const name = at.outerHTML.slice(0, 120), box = at.getBoundingClientRect(), look = getComputedStyle(at);
              if (box.width === 0 || box.height === 0) return 'no size: ' + name;
              if (box.bottom <= 0 || box.top >= innerHeight) return 'off the screen: ' + name;
              if (look.outlineStyle === 'none' || parseFloat(look.outlineWidth) < 2) return 'no outline: ' + name;
              const band = document.querySelector('.belly-band'), cover = band?.getBoundingClientRect();
              if (band && !band.contains(at) && box.top >= cover.top && box.bottom <= cover.bottom
                  && box.left >= cover.left && box.right <= cover.right) return 'behind the belly band: ' + name;
              return '';
            }
            """;

    private static final String LEFT = """
            () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
              .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !one.dataset.walked)
              .map(one => 'never reached: ' + one.outerHTML.slice(0, 120))
            """;

    private KeyboardWalk() {}

    /** What is wrong with the way; empty when everything is reached, seen, and left again. */
    static List<String> through(Page page) {
        List<String> wrong = new ArrayList<>();
        int steps = 0;
        String found = "";
        while (!found.equals("end") && steps++ < MOST) {
            page.keyboard().press("Tab");
            found = page.evaluate(LOOK).toString();
            if (!found.isEmpty() && !found.equals("end")) {
                wrong.add(found);
            }
        }
        if (steps >= MOST) {
            wrong.add("the way has no end");
        }
        ((List<?>) page.evaluate(LEFT)).forEach(one -> wrong.add(one.toString()));
        return wrong;
    }
}
