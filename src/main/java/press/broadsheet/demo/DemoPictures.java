package press.broadsheet.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.Language;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.story.PictureUse;

/** The demo's pictures in the library, each with the credit that its maker and its licence ask for. */
final class DemoPictures {

    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Credits> credits = new HashMap<>();

    /** A credit in the languages of the demo's titles. */
    private record Credits(String english, String korean) {

        static final Credits NONE = new Credits("", "");

        String in(Language language) {
            return language.equals(Language.KOREAN) ? korean : english;
        }
    }

    static DemoPictures takeIn(DemoFiles files, PictureLibrary library, String actor) {
        DemoPictures pictures = new DemoPictures();
        files.text("pictures/credits.tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .forEach(cells -> {
                    // the picture, its credit, its licence, its credit in Korean
                    if (cells.length == 4) {
                        pictures.credits.put(cells[0], new Credits(cells[1], cells[3]));
                    }
                });
        Map<String, FocalPoint> focuses = focuses(files);
        for (String path : files.under("pictures", ".jpg")) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            String number = library.takeIn(files.bytes(path), name, actor);
            String credit = pictures.credits.getOrDefault(name, Credits.NONE).english;
            FocalPoint focus = focuses.getOrDefault(name, FocalPoint.MIDDLE);
            library.revise(number, null, facts -> credited(facts, credit).around(focus), actor);
            pictures.numbers.put(name, number);
        }
        return pictures;
    }

    /** Of pictures that lose something when they are cut around the middle: the name and percents from left and top. */
    private static Map<String, FocalPoint> focuses(DemoFiles files) {
        Map<String, FocalPoint> focuses = new HashMap<>();
        files.text("pictures/focus.tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .forEach(cells ->
                        focuses.put(cells[0], new FocalPoint(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]))));
        return focuses;
    }

    private static PictureFacts credited(PictureFacts facts, String credit) {
        PictureFacts.Rights rights = new PictureFacts.Rights(
                facts.rights().creators(),
                credit,
                facts.rights().copyright(),
                facts.rights().usageTerms());
        return new PictureFacts(facts.telling(), rights, facts.origin(), facts.keywords(), facts.focus());
    }

    /** A picture in its place, or null when the demo does not ship it. */
    @Nullable
    PictureUse use(String name, String alt, String caption, Language language) {
        String number = numbers.get(name);
        String credit = credits.getOrDefault(name, Credits.NONE).in(language);
        return number == null ? null : new PictureUse(number, alt, caption, credit);
    }
}
