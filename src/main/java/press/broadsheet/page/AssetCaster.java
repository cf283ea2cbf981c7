package press.broadsheet.page;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Dress;
import press.broadsheet.page.looks.Asset;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/** Style sheet, script, font and icon. An address from before an upgrade leads to the file of today. */
final class AssetCaster implements Caster {

    private static final Pattern HASHED = Pattern.compile("(/assets/[a-z-]+)-[0-9a-f]{12}(\\.[a-z0-9]+)");

    private static final Duration FOREVER = Duration.ofDays(365);

    /** Where browsers and feed readers look for an icon without being told. */
    private static final Set<String> ICONS =
            Set.of("/favicon.ico", "/apple-touch-icon.png", "/apple-touch-icon-precomposed.png");

    /** The bare name of a title's own style sheet. */
    private static final String DRESS = "/assets/" + Looks.DRESS + ".css";

    private final Looks looks;
    private final String icon;
    private final Map<String, Asset> byName = new HashMap<>();

    AssetCaster(Looks looks) {
        this.looks = looks;
        icon = looks.touchIcon();
        looks.assets().forEach(asset -> byName.put(bare(asset.address()), asset));
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        if (ICONS.contains(address.path())) {
            return new Cast.Moved(icon);
        }
        String name = bare(address.path());
        Asset asset = name.equals(DRESS) ? dressed(address.path(), reading) : byName.get(name);
        if (asset == null) {
            return name.equals(DRESS) ? new Cast.Moved(looks.style()) : null;
        }
        if (!asset.address().equals(address.toString())) {
            return new Cast.Moved(asset.address());
        }
        return new Cast.Sheet(
                200,
                asset.type().mediaType(),
                List.of(new Cast.Part.Own(asset.bytes())),
                new Cast.Freshness(Instant.EPOCH, FOREVER, List.of()));
    }

    /** The style sheet of the title that is dressed in it. */
    private @Nullable Asset dressed(String path, Reading reading) {
        return reading.masthead().titles().stream()
                .map(title -> title.outfit().dress())
                .filter(dress ->
                        !dress.equals(Dress.USUAL) && looks.style(dress).equals(path))
                .findFirst()
                .map(looks::dressed)
                .orElse(null);
    }

    private static String bare(String path) {
        Matcher matcher = HASHED.matcher(path);
        return matcher.matches() ? matcher.group(1) + matcher.group(2) : "";
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
