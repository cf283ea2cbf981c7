package press.broadsheet.visits;

import java.util.Arrays;

/** Where somebody comes from, in circles: a household, a site, a region of the network. An IPv4 address is all of them. */
public final class Place {

    private static final int GROUPS = 8;

    private Place() {}

    /**
     * An IPv4 address, or the half of an IPv6 address that one household has (/64).
     *
     * @param address as addresses are written, with or without brackets
     */
    public static String of(String address) {
        return within(address, 4, 0xFFFF);
    }

    /** What one line is given at the most (/56, RFC 6177). */
    static String site(String address) {
        return within(address, 4, 0xFF00);
    }

    /** What one company is given (/48). */
    static String region(String address) {
        return within(address, 3, 0xFFFF);
    }

    /** True for an address that is its own site and region. */
    static boolean isWhole(String address) {
        return address.indexOf(':') < 0;
    }

    /** The first groups of an IPv6 address, and of the last of them the bits of a mask. */
    private static String within(String address, int groups, int mask) {
        String bare = address.startsWith("[") ? address.replaceFirst("^\\[", "").replaceFirst("].*$", "") : address;
        if (bare.indexOf(':') < 0) {
            return bare;
        }
        String[] written = written(bare.split("%", 2)[0]);
        StringBuilder place = new StringBuilder();
        for (int index = 0; index < groups; index++) {
            int group = number(written[index]) & (index == groups - 1 ? mask : 0xFFFF);
            place.append(Integer.toHexString(group)).append(':');
        }
        return place.append(':').toString();
    }

    /** All groups, those that {@code ::} stands for among them. */
    private static String[] written(String address) {
        String[] halves = address.split("::", 2);
        String[] all = new String[GROUPS];
        Arrays.fill(all, "0");
        String[] first = halves[0].isEmpty() ? new String[0] : halves[0].split(":", GROUPS + 1);
        System.arraycopy(first, 0, all, 0, Math.min(first.length, GROUPS));
        if (halves.length == 2 && !halves[1].isEmpty()) {
            String[] last = halves[1].split(":", GROUPS + 1);
            int length = Math.min(last.length, GROUPS);
            System.arraycopy(last, 0, all, GROUPS - length, length);
        }
        return all;
    }

    /** What is no number is none: anybody may write such an address into a header. */
    private static int number(String group) {
        return group.matches("[0-9a-fA-F]{1,4}") ? Integer.parseInt(group, 16) : 0;
    }
}
