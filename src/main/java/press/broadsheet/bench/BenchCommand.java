package press.broadsheet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the benchmarks. They talk to this machine alone and end by themselves. */
@Command(
        name = "bench",
        description = "Measures what the README quotes, on this machine.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    /** What can be measured. */
    enum Part {
        WEIGHT,
        START,
        HOT,
        COLD,
        PUBLISH,
        COUNTING,
        RANKING,
        SEARCH,
        PICTURES
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--stories",
            split = ",",
            paramLabel = "N",
            defaultValue = "1000,10000,100000",
            description = "how many stories stand in the paper, one or more numbers (default 1000,10000,100000)")
    private List<Integer> stories = new ArrayList<>();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            defaultValue = "weight,start,hot,cold,publish,counting,ranking,search,pictures",
            description =
                    "what to measure: weight, start, hot, cold, publish, counting, ranking, search, pictures (default all)")
    private List<Part> parts = new ArrayList<>();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "rounds of each kind (default 5)")
    private int rounds = 5;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "5", description = "length of a round (default 5)")
    private int seconds = 5;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "keeps the generated papers in this folder (default one that is removed afterwards)")
    private @Nullable Path data;

    @Override
    public Integer call() throws Exception {
        check("--stories", stories.stream().allMatch(count -> count > 0));
        check("--rounds", rounds > 0);
        check("--seconds", seconds > 0);
        // Making pictures ahead would take from what is measured.
        System.setProperty("broadsheet.darkroom", "off");
        Path folder = data == null ? Files.createTempDirectory("broadsheet-bench") : Files.createDirectories(data);
        try {
            System.out.println(Machine.describe());
            for (Part part : parts) {
                System.out.println();
                System.out.println("== " + part.name().toLowerCase(Locale.ROOT));
                run(part, folder);
            }
        } finally {
            if (data == null) {
                Folders.remove(folder);
            }
        }
        return 0;
    }

    private void check(String option, boolean right) {
        if (!right) {
            throw new CommandLine.ParameterException(spec.commandLine(), option + " takes numbers from 1 on");
        }
    }

    private void run(Part part, Path folder) throws Exception {
        switch (part) {
            case WEIGHT -> WeightBench.run(folder.resolve("demo"));
            case START -> StartBench.run(folder.resolve("demo"), rounds);
            case HOT -> new HotBench(rounds, seconds).run(folder.resolve("demo"));
            case COLD -> {
                for (int count : stories) {
                    new ColdBench(rounds).run(folder.resolve("paper-" + count), count);
                }
            }
            case SEARCH -> {
                for (int count : stories) {
                    new SearchBench(rounds).run(folder.resolve("index-" + count), count);
                }
            }
            case COUNTING -> new CountingBench(rounds, seconds).run(folder.resolve("demo"));
            case RANKING -> RankingBench.run(stories, count -> folder.resolve("paper-" + count));
            case PICTURES -> PictureBench.run(folder.resolve("pictures"), rounds);
            case PUBLISH -> PublishBench.run(stories, count -> folder.resolve("paper-" + count));
        }
    }
}
