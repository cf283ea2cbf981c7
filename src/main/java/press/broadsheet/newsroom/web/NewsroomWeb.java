package press.broadsheet.newsroom.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the screens together. */
@Configuration(proxyBeanMethods = false)
public class NewsroomWeb {

    @Bean
    ScreenResource screenResource() {
        return new ScreenResource(new ScreenFiles());
    }
}
