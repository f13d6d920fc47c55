"""What the plugin declares when it starts: classes, rules, rights, jobs, and its pages."""
