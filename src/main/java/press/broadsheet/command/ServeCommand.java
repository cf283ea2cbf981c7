package press.broadsheet.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import press.broadsheet.Paper;
import press.broadsheet.server.NewPaper;
import press.broadsheet.server.Server;
import press.broadsheet.server.Standby;

/** Starts the paper in a folder, an empty one when there is none. */
@Command(name = "serve", description = "Starts the paper in a folder.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private StandingOptions standing = new StandingOptions();

    @Override
    public Integer call() throws InterruptedException {
        server.check();
        standing.check();
        if (!paper.exists()) {
            standing.checkForNewPaper();
        }
        try (Standby standby = server.standby();
                Paper opened = paper.openOrMake()) {
            NewPaper.createIfEmpty(opened, server.address());
            run(opened, server, standing, standby);
        }
        return 0;
    }

    static void run(Paper paper, ServerOptions options, StandingOptions standing, Standby standby)
            throws InterruptedException {
        // What cannot be set is said before anything is done.
        paper.database().read(paper.mastheads()::current).ifPresent(standing::settled);
        // First the start: when the folder is another server's, nothing of its paper must change.
        paper.start();
        NewPaper.settle(paper, options.address(), options.addressGiven(), standing::settled);
        try (Server server = standby.open(paper)) {
            System.out.println("Broadsheet stands at http://localhost:" + server.port() + "/");
            paper.staff()
                    .firstLink()
                    .ifPresent(link -> System.out.printf(
                            "Nobody works in its newsroom yet. Make the first administrator, once, at%n"
                                    + "  http://localhost:%d/desk/welcome#%s%n",
                            server.port(), link));
            System.out.flush();
            paper.pressroom().run().pressAhead();
            CountDownLatch ended = new CountDownLatch(1);
            server.whenClosed(ended::countDown);
            ended.await();
        }
    }
}
