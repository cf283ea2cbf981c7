package press.broadsheet.desk.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that Spring maps to a resource of the desk, such as {@code GET /api/desk/stories/{id}}. */
final class Routes extends RequestMappingHandlerMapping {

    private Routes() {}

    static Set<String> mapped() {
        Routes mapping = new Routes();
        mapping.setApplicationContext(new StaticWebApplicationContext());
        mapping.afterPropertiesSet();
        Set<String> routes = new TreeSet<>();
        Arrays.stream(DeskWeb.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .map(Method::getReturnType)
                .filter(type -> type.isAnnotationPresent(RestController.class))
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .map(method -> mapping.getMappingForMethod(method, type))
                        .forEach(route -> add(route, routes)));
        return routes;
    }

    private static void add(@Nullable RequestMappingInfo route, Set<String> routes) {
        if (route != null) {
            for (RequestMethod method : route.getMethodsCondition().getMethods()) {
                route.getPatternValues().forEach(path -> routes.add(method + " " + path));
            }
        }
    }
}
