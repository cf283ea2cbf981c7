package press.broadsheet.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import press.broadsheet.Paper;
import press.broadsheet.archive.Verify;
import press.broadsheet.platform.Checked;
import press.broadsheet.search.IndexCheck;

/** Checks that all parts of a paper agree; changes nothing, and may run beside a server. */
@Command(
        name = "verify",
        description = "Checks journal, tables, edition, index and files against each other.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 when all agree, 1 when anything does not, 2 when it was called wrongly."})
public final class VerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Override
    public Integer call() {
        if (!paper.exists()) {
            throw new IllegalArgumentException("there is no paper in " + paper.folder());
        }
        try (Paper opened = paper.open()) {
            Verify.Report report = new Verify(parts(opened)).run();
            PrintWriter out = spec.commandLine().getOut();
            report.disagreements().forEach(out::println);
            out.println(report.summary());
            out.flush();
            return report.agree() ? 0 : 1;
        }
    }

    private Map<String, Checked> parts(Paper opened) {
        Map<String, Checked> parts = new LinkedHashMap<>(
                Verify.parts(opened.database(), opened.mastheads(), opened.pictures(), opened.videos()));
        Path index = paper.folder().resolve("index");
        parts.put("search index", new IndexCheck(opened.database(), index));
        return parts;
    }
}
