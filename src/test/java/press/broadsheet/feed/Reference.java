package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the standards themselves say, from files on this machine. */
final class Reference {

    private Reference() {}

    private static Path file(String name) {
        Path folder = Path.of(System.getProperty("broadsheet.data", "../shared/data"));
        Path fallback = Path.of("../../shared/data");
        Path found = Files.isDirectory(folder) ? folder.resolve(name) : fallback.resolve(name);
        assertThat(found)
                .as("the reference data is missing: set -Dbroadsheet.data to the folder that holds %s", name)
                .isRegularFile();
        return found;
    }

    static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("no XML: " + broken.getMessage() + "\n" + xml, broken);
        }
    }

    static void assertSitemap(String xml) {
        validate(xml, "sitemaps/sitemap.xsd", "sitemaps/sitemap-news.RECONSTRUCTED.xsd");
    }

    static void assertSitemapIndex(String xml) {
        validate(xml, "sitemaps/siteindex.xsd");
    }

    private static void validate(String xml, String... schemas) {
        try {
            Source[] sources = Stream.of(schemas)
                    .map(name -> new StreamSource(file(name).toFile()))
                    .toArray(Source[]::new);
            SchemaFactory.newDefaultInstance()
                    .newSchema(sources)
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException invalid) {
            throw new AssertionError(invalid.getMessage() + "\n" + xml, invalid);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void assertNinjs(String json) {
        String ninjs = "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json";
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(
                        ninjs,
                        read("schemas/ninjs/ninjs-schema_3.0.json"),
                        "https://geojson.org/schema/GeoJSON.json",
                        read("schemas/ninjs/GeoJSON-schema.json"))));
        assertThat(registry.getSchema(SchemaLocation.of(ninjs))
                        .validate(
                                json,
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(json)
                .isEmpty();
    }

    private static String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
