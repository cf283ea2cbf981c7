package press.broadsheet.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks the validator of the HTML standard about a whole page. It is loaded apart from the program, since it wants an
 * older Jetty, which the build lays out beside it.
 */
public final class HtmlCheck {

    private static final String VALIDATOR = "nu.validator.client.EmbeddedValidator";
    private static final Path OLDER_JETTY = Path.of("target/html-check");
    private static final ClassLoader APART = new Apart(urls());

    private static final List<Object> MADE = new ArrayList<>();

    private HtmlCheck() {}

    /** Prefers its own classes to those of the program where both have them. */
    private static final class Apart extends URLClassLoader {

        Apart(URL[] urls) {
            super(urls, HtmlCheck.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (name.startsWith("nu.validator.") || name.startsWith("org.eclipse.jetty.")) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
                return super.loadClass(name, resolve);
            }
        }
    }

    /** Every error and warning, a line each. */
    public static List<String> complaints(String html) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(APART);
        try {
            Object validator = validator();
            InputStream bytes = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
            String said = String.valueOf(call(validator, "validate", InputStream.class, bytes));
            return said.lines().filter(line -> !line.isBlank()).toList();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("the validator cannot be asked", failure);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Made once: reading the schemas takes longer than checking a page. */
    private static synchronized Object validator() throws ReflectiveOperationException {
        if (MADE.isEmpty()) {
            Object validator = APART.loadClass(VALIDATOR).getConstructor().newInstance();
            Class<?> format = APART.loadClass(VALIDATOR + "$OutputFormat");
            call(validator, "setOutputFormat", format, format.getField("GNU").get(null));
            call(validator, "setNoLangDetect", boolean.class, true);
            MADE.add(validator);
        }
        return MADE.getFirst();
    }

    private static Object call(Object validator, String name, Class<?> type, Object argument)
            throws ReflectiveOperationException {
        Method method = validator.getClass().getMethod(name, type);
        Object answer = method.invoke(validator, argument);
        return answer == null ? "" : answer;
    }

    private static URL[] urls() {
        try (Stream<Path> jars = Files.list(OLDER_JETTY)) {
            List<URL> urls = new ArrayList<>();
            Class<?> known = Class.forName(VALIDATOR, false, HtmlCheck.class.getClassLoader());
            urls.add(known.getProtectionDomain().getCodeSource().getLocation());
            for (Path jar : jars.toList()) {
                urls.add(jar.toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
