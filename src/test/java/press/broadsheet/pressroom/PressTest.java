package press.broadsheet.pressroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;

class PressTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private final CountingCaster caster = new CountingCaster();
    private final SharedPieces shared = new SharedPieces(paper.paper().edition(), caster, paper.clock());
    private final Press press = new Press(paper.paper().edition(), List.of(caster), shared, Spill.none(), 500_000_000);

    @Test
    void makesAPageOnceForAHundredWhoAskAtTheSameTime() throws Exception {
        caster.slowness = 100;
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Answer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < 100; reader++) {
                answers.add(threads.submit(() -> {
                    go.await();
                    return press.get(Address.of("/one"));
                }));
            }
            go.countDown();
            for (Future<Answer> answer : answers) {
                assertThat(((Answer.Ready) answer.get()).page()).isSameAs(page("/one"));
            }
        }
        assertThat(caster.pages).hasValue(1);
    }

    @Test
    void changesASharedPieceOnceHoweverManyPagesHaveIt() {
        int forAHundred = workOfAChange(100);
        int forTwentyThousand = workOfAChange(20_000);
        assertThat(forTwentyThousand).isEqualTo(forAHundred).isEqualTo(1);
    }

    /** Has the menu change, with so many pages pressed; returns how many pieces and pages were made for it. */
    private int workOfAChange(int pages) {
        for (int number = 0; number < pages; number++) {
            press.get(Address.of("/page-" + number));
        }
        List<Page> some = List.of(page("/page-0"), page("/page-" + pages / 2), page("/page-" + (pages - 1)));
        List<List<Page.Laid>> pieces = some.stream().map(Page::pieces).toList();
        int before = caster.pages.get() + caster.pieces.get();
        paper.sets(TestingPaper.masthead().at("https://paper%d.example".formatted(pages)));
        paper.paper().printing().catchUp();
        shared.take(paper.paper().edition().touchedAfter(0, 10_000));
        int work = caster.pages.get() + caster.pieces.get() - before;
        assertThat(List.of(page("/page-0"), page("/page-" + pages / 2), page("/page-" + (pages - 1))))
                .isEqualTo(some);
        assertThat(some.stream().map(Page::pieces)).isEqualTo(pieces);
        assertThat(TestingReader.text(((Answer.Ready) press.get(Address.of("/page-7"))).spliced()))
                .contains("page /page-7 menu of https://paper" + pages + ".example");
        return work;
    }

    @Test
    void leadsAnAddressWithAPointOfNoListToTheAddressWithoutIt() {
        assertThat(press.get(new Address("/one", "1-1"))).isEqualTo(new Answer.Moved("/one"));
    }

    private Page page(String path) {
        return ((Answer.Ready) press.get(Address.of(path))).page();
    }
}
