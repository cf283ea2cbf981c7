package press.broadsheet.newsroom.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts the screens together. */
@Configuration(proxyBeanMethods = false)
public class NewsroomWeb {

    /** Reads and packs its files when the first screen is asked for: a start need not wait for them. */
    @Bean
    @Lazy
    ScreenResource screenResource() {
        return new ScreenResource(new ScreenFiles());
    }
}
