package press.broadsheet.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is in the newsroom, and what that allows. */
public enum Role {
    REPORTER(Permission.READ_COPY, Permission.WRITE_COPY, Permission.TAKE_IN_PICTURES),
    SUB_EDITOR(Permission.READ_COPY, Permission.WRITE_COPY, Permission.TAKE_IN_PICTURES),
    DESK_EDITOR(
            Permission.READ_COPY,
            Permission.WRITE_COPY,
            Permission.PUBLISH,
            Permission.KILL,
            Permission.TAKE_IN_PICTURES,
            Permission.SET_BELLY_BAND,
            Permission.HANDLE_LETTERS),
    PICTURE_EDITOR(Permission.READ_COPY, Permission.WRITE_COPY, Permission.TAKE_IN_PICTURES),
    EDITOR_IN_CHIEF(
            Permission.READ_COPY,
            Permission.WRITE_COPY,
            Permission.PUBLISH,
            Permission.KILL,
            Permission.TAKE_IN_PICTURES,
            Permission.SET_BELLY_BAND,
            Permission.SET_MASTHEAD,
            Permission.HANDLE_LETTERS,
            Permission.READ_AUDIT),
    ADVERTISING(Permission.TAKE_IN_PICTURES, Permission.SELL_SPACE),
    ADMINISTRATOR(
            Permission.READ_COPY,
            Permission.WRITE_COPY,
            Permission.PUBLISH,
            Permission.KILL,
            Permission.TAKE_IN_PICTURES,
            Permission.SET_BELLY_BAND,
            Permission.SET_MASTHEAD,
            Permission.SELL_SPACE,
            Permission.HANDLE_LETTERS,
            Permission.SETTLE_STAFF,
            Permission.READ_AUDIT);

    @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions =
                permissions.length == 0 ? EnumSet.noneOf(Permission.class) : EnumSet.copyOf(Arrays.asList(permissions));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** True when it can be given for one desk; false when it is about the whole paper. */
    public boolean isOfADesk() {
        return this != EDITOR_IN_CHIEF && this != ADVERTISING && this != ADMINISTRATOR;
    }

    /** As it is written on the command line: {@code desk-editor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a role; {@code editor} and {@code admin} are understood as well. */
    public static Optional<Role> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        String known =
                switch (word) {
                    case "editor" -> "editor-in-chief";
                    case "admin" -> "administrator";
                    default -> word;
                };
        return Arrays.stream(values()).filter(role -> role.word().equals(known)).findFirst();
    }

    /** Every role, for messages. */
    public static String words() {
        return Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "));
    }
}
