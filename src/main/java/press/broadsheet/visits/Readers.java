package press.broadsheet.visits;

import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.HllUnion;
import org.apache.datasketches.hll.TgtHllType;

/**
 * How many different readers there were: a HyperLogLog sketch of their numbers, from which no number can be taken out
 * again. The same reader added twice, or by two nodes, counts once. Up to some tens of readers it is exact, beyond that
 * right to 2.3 % (one standard error). Belongs to one thread.
 */
public final class Readers {

    /** 2,048 registers: at most about 1.1 KB for a story however many read it, some bytes for most. */
    private static final int LG_REGISTERS = 11;

    private HllSketch sketch;

    public Readers() {
        this(new HllSketch(LG_REGISTERS, TgtHllType.HLL_4));
    }

    private Readers(HllSketch sketch) {
        this.sketch = sketch;
    }

    /** Takes back what {@link #bytes} wrote. */
    public static Readers of(byte[] bytes) {
        return new Readers(HllSketch.heapify(bytes));
    }

    public void add(long reader) {
        sketch.update(reader);
    }

    /** Takes in all readers of another count. */
    public void addAll(Readers others) {
        HllUnion union = new HllUnion(LG_REGISTERS);
        union.update(sketch);
        union.update(others.sketch);
        sketch = union.getResult(TgtHllType.HLL_4);
    }

    public double count() {
        return sketch.getEstimate();
    }

    public byte[] bytes() {
        return sketch.toCompactByteArray();
    }
}
