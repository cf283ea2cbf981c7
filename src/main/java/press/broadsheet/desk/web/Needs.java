package press.broadsheet.desk.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import press.broadsheet.staff.Permission;

/**
 * What somebody must be allowed to do to reach a route. It stands at the method and not at a pattern of paths, since one
 * path can be spelled in many ways ({@code /kill}, {@code /%6Bill}, {@code /kill;a=b}) that lead to the same method.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Needs {
    Permission value();
}
