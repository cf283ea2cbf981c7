package press.broadsheet.desk.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import press.broadsheet.Paper;

/** Puts the desk's API together. */
@Configuration(proxyBeanMethods = false)
public class DeskWeb {

    @Bean
    StoryResource storyResource(Paper paper) {
        Paper.Newsdesk newsdesk = paper.newsdesk();
        return new StoryResource(
                newsdesk.stories(),
                newsdesk.publishing(),
                newsdesk.embargoing(),
                newsdesk.correcting(),
                newsdesk.killing());
    }

    @Bean
    HistoryResource historyResource(Paper paper) {
        return new HistoryResource(
                paper.newsdesk().stories(), paper.pressroom().receipts(), paper.journal());
    }

    @Bean
    PaperResource paperResource(Paper paper) {
        return new PaperResource(paper.desk(), paper.housePages(), paper.pictures());
    }

    @Bean
    Problems problems() {
        return new Problems();
    }

    @Bean
    FilterRegistrationBean<BearerCheck> bearerCheck(Paper paper) {
        FilterRegistrationBean<BearerCheck> check = new FilterRegistrationBean<>(new BearerCheck(paper.tokens()));
        check.addUrlPatterns("/api/desk/*");
        return check;
    }
}
