package press.broadsheet.desk.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import press.broadsheet.Paper;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.story.html.HtmlReader;

/** Puts the desk's API together. */
@Configuration(proxyBeanMethods = false)
public class DeskWeb implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RightsCheck()).addPathPatterns("/api/desk/**");
    }

    @Bean
    StoryResource storyResource(Paper paper) {
        PaperActs acts = acts(paper);
        return new StoryResource(paper.newsdesk().stories(), new CopyGiven(new HtmlReader(), acts::language));
    }

    @Bean
    StateResource stateResource(Paper paper) {
        Paper.Newsdesk newsdesk = paper.newsdesk();
        return new StateResource(
                newsdesk.stories(),
                newsdesk.publishing(),
                newsdesk.embargoing(),
                newsdesk.correcting(),
                newsdesk.killing());
    }

    @Bean
    HistoryResource historyResource(Paper paper) {
        Paper.Pressroom pressroom = paper.pressroom();
        return new HistoryResource(
                paper.newsdesk().stories(), pressroom.receipts(), pressroom.run(), paper.journal());
    }

    @Bean
    PaperResource paperResource(Paper paper) {
        return new PaperResource(acts(paper), paper.pictures());
    }

    private static PaperActs acts(Paper paper) {
        return new PaperActs(paper.desk(), paper.housePages());
    }

    @Bean
    DescriptionResource descriptionResource() {
        return new DescriptionResource();
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
