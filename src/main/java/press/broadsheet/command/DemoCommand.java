package press.broadsheet.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import press.broadsheet.Paper;
import press.broadsheet.demo.DemoPaper;
import press.broadsheet.server.Standby;

/** Starts a complete demo paper; a fresh folder gets its content. */
@Command(name = "demo", description = "Starts a complete demo paper.", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private static final String FOLDER = "data/demo";

    @Mixin
    private PaperOptions paper = new PaperOptions(FOLDER);

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private StandingOptions standing = new StandingOptions();

    @Override
    public Integer call() throws InterruptedException {
        server.check();
        standing.check();
        try (Standby standby = server.standby();
                Paper opened = paper.openOrMake()) {
            DemoPaper.fillIfEmpty(opened, server.address());
            ServeCommand.run(opened, server, standing, standby);
        }
        return 0;
    }
}
