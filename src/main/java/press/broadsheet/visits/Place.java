package press.broadsheet.visits;

/** Where somebody comes from: an IPv4 address, or the half of an IPv6 address that one household has. */
public final class Place {

    private Place() {}

    /** @param address as Java writes addresses, with or without brackets */
    public static String of(String address) {
        String bare = address.startsWith("[") ? address.substring(1, address.length() - 1) : address;
        if (bare.indexOf(':') < 0) {
            return bare;
        }
        String[] groups = bare.split("%", 2)[0].split(":", -1);
        StringBuilder place = new StringBuilder();
        for (int index = 0; index < Math.min(4, groups.length) && !groups[index].isEmpty(); index++) {
            place.append(groups[index]).append(':');
        }
        return place.append(':').toString();
    }
}
