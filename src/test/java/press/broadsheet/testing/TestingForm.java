package press.broadsheet.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form for readers' letters, filled in and sent as a browser without scripts does. */
public final class TestingForm {

    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");

    private final TestingSite site;
    private final String path;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private TestingForm(TestingSite site, String path) {
        this.site = site;
        this.path = path;
    }

    /** Opens the form of a title and fills it in with a letter that can be taken. */
    public static TestingForm open(TestingSite site, String path) {
        TestingForm form = new TestingForm(site, path);
        form.fields.put("kind", "letter");
        form.fields.put("name", "Bo Sund");
        form.fields.put("place", "Oster");
        form.fields.put("email", "bo@post.example");
        form.fields.put("subject", "Rain");
        form.fields.put("text", "It rains here every day of the week.");
        form.fields.put("print", "yes");
        form.fields.put("edit", "yes");
        form.fields.put("seal", seal(TestingSite.text(site.get(path))));
        return form;
    }

    /** The seal of the form on a page. */
    public static String seal(String page) {
        Matcher seal = SEAL.matcher(page);
        if (!seal.find()) {
            throw new AssertionError("no form on this page: " + page);
        }
        return seal.group(1);
    }

    public TestingForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** As a browser leaves out a box that is not ticked. */
    public TestingForm without(String field) {
        fields.remove(field);
        return this;
    }

    public TestingForm from(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> send() {
        return post(
                "application/x-www-form-urlencoded",
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    public HttpResponse<String> post(String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
