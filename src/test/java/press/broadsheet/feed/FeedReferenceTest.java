package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** That the checks which the other tests lean on do refuse what is wrong. */
final class FeedReferenceTest {

    @Test
    void refusesANewsSitemapWithoutALanguage() {
        String bare = """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>
                  <loc>https://www.paper.example/a-1</loc>
                  <news:news><news:publication><news:name>N</news:name></news:publication>
                  <news:publication_date>2026-03-02</news:publication_date><news:title>T</news:title></news:news>
                </url></urlset>""";
        assertThatThrownBy(() -> Reference.assertSitemap(bare)).isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesNinjsWithAnUnknownPropertyOrAnUntrueDate() {
        String unknown = "{\"uri\":\"tag:paper.example,2026:story-1\",\"embargoed\":true}";
        String undated = "{\"uri\":\"tag:paper.example,2026:story-1\",\"versionCreated\":\"yesterday\"}";
        assertThatThrownBy(() -> Reference.assertNinjs(unknown)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Reference.assertNinjs(undated)).isInstanceOf(AssertionError.class);
    }
}
