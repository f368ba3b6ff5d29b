document.title = 'Habeas';
