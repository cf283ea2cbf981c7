package press.broadsheet.masthead.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Identity;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Nameplate;
import press.broadsheet.masthead.Notices;
import press.broadsheet.masthead.Outfit;
import press.broadsheet.masthead.Profile;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Standing;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.Language;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.WebAddress;

/** The masthead in the shape it has outside; everything may be missing until it is checked. */
record MastheadSheet(
        @Nullable String address,
        @Nullable String zone,
        @Nullable List<TitleSheet> titles,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String origin,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hub,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NoticesSheet notices) {

    record TitleSheet(
            @Nullable String prefix,
            @Nullable String name,
            @Nullable String motto,
            @Nullable String language,
            @Nullable String wordmark,
            @Nullable List<SectionSheet> sections,
            @Nullable List<SectionSheet> special,
            @Nullable List<ProfileSheet> profiles,
            @Nullable IdentitySheet identity,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String address,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            DressSheet dress,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            NoticesSheet notices) {}

    record SectionSheet(
            @Nullable String path,
            @Nullable String name,
            @Nullable String partner,
            @Nullable String use,
            @Nullable List<SectionSheet> children) {}

    record ProfileSheet(@Nullable String service, @Nullable String address) {}

    record IdentitySheet(
            @Nullable String company,
            @Nullable String registration,
            @Nullable String registeredOn,
            @Nullable String publisher,
            @Nullable String editor,
            @Nullable String youthProtectionOfficer,
            @Nullable String address,
            @Nullable String email,
            @Nullable String telephone) {}

    static MastheadSheet of(Masthead masthead) {
        return new MastheadSheet(
                masthead.address(),
                masthead.zone().getId(),
                masthead.titles().stream().map(MastheadSheet::of).toList(),
                masthead.standing().origin(),
                masthead.standing().hub(),
                NoticesSheet.of(masthead.standing().notices()));
    }

    private static TitleSheet of(Title title) {
        Identity identity = title.identity();
        return new TitleSheet(
                title.prefix(),
                title.name(),
                title.nameplate().motto(),
                title.language().tag(),
                title.wordmark(),
                title.sections().stream().map(MastheadSheet::of).toList(),
                title.special().stream().map(MastheadSheet::of).toList(),
                title.profiles().stream()
                        .map(profile -> new ProfileSheet(
                                profile.service(), profile.address().value()))
                        .toList(),
                new IdentitySheet(
                        identity.company(),
                        identity.registration(),
                        identity.registeredOn(),
                        identity.responsible().publisher(),
                        identity.responsible().editor(),
                        identity.responsible().youthProtectionOfficer(),
                        identity.contact().address(),
                        identity.contact().email(),
                        identity.contact().telephone()),
                title.outfit().address(),
                DressSheet.of(title.outfit().dress()),
                NoticesSheet.of(title.outfit().notices()));
    }

    private static SectionSheet of(Section section) {
        return new SectionSheet(
                section.path().value(),
                section.name(),
                section.partner(),
                section.use().word(),
                section.children().stream().map(MastheadSheet::of).toList());
    }

    Masthead masthead() {
        return new Masthead(
                orEmpty(address),
                zone(orEmpty(zone)),
                orNone(titles, "titles").stream().map(MastheadSheet::title).toList(),
                new Standing(origin, hub, Objects.requireNonNullElse(NoticesSheet.notices(notices), Notices.NONE)));
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException _) {
            throw new UnfitForPrint("zone", "there is no time zone \"" + id + "\"");
        }
    }

    private static Title title(TitleSheet sheet) {
        return new Title(
                orEmpty(sheet.prefix),
                new Nameplate(orEmpty(sheet.name), orEmpty(sheet.motto), new Language(orEmpty(sheet.language))),
                sheet.wordmark,
                orNone(sheet.sections, "sections").stream()
                        .map(MastheadSheet::section)
                        .toList(),
                orNone(sheet.special, "special").stream()
                        .map(MastheadSheet::section)
                        .toList(),
                orNone(sheet.profiles, "profiles").stream()
                        .map(profile -> new Profile(orEmpty(profile.service), new WebAddress(orEmpty(profile.address))))
                        .toList(),
                identity(sheet.identity),
                new Outfit(sheet.address, DressSheet.dress(sheet.dress), NoticesSheet.notices(sheet.notices)));
    }

    private static Section section(SectionSheet sheet) {
        return Section.used(
                sheet.use,
                new SectionPath(orEmpty(sheet.path)),
                orEmpty(sheet.name),
                sheet.partner,
                orNone(sheet.children, "children").stream()
                        .map(MastheadSheet::section)
                        .toList());
    }

    private static Identity identity(@Nullable IdentitySheet sheet) {
        if (sheet == null) {
            return Identity.UNKNOWN;
        }
        return new Identity(
                orEmpty(sheet.company),
                orEmpty(sheet.registration),
                orEmpty(sheet.registeredOn),
                new Identity.Responsible(
                        orEmpty(sheet.publisher), orEmpty(sheet.editor), orEmpty(sheet.youthProtectionOfficer)),
                new Identity.Contact(orEmpty(sheet.address), orEmpty(sheet.email), orEmpty(sheet.telephone)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> orNone(@Nullable List<T> list, String field) {
        if (list != null && list.stream().anyMatch(Objects::isNull)) {
            throw new UnfitForPrint(field, field + " has an entry that is null");
        }
        return list == null ? List.of() : list;
    }
}
