"""What the plugin declares when it starts: classes, rules, rights, and its pages."""
