package press.broadsheet.archive.imports;

import press.broadsheet.story.SectionPath;

/** The name of a section that is opened by its path alone: {@code world-news} becomes "World news". */
final class HomeName {

    private HomeName() {}

    static String of(SectionPath path) {
        String last = path.value().substring(path.value().lastIndexOf('/') + 1).replace('-', ' ');
        return Character.toUpperCase(last.charAt(0)) + last.substring(1);
    }
}
