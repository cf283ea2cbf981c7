package press.broadsheet.bench;

import java.util.ArrayList;
import java.util.List;

/** Numbers of several rounds. */
final class Median {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    /** How many times those of others that were measured with them, in turns, these are. */
    double times(Median others) {
        Median ratios = new Median();
        for (int turn = 0; turn < values.size(); turn++) {
            ratios.add(values.get(turn) / others.values.get(turn));
        }
        return ratios.value();
    }

    double value() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
